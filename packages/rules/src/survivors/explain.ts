import { explainReasons } from '../explain/reasons.ts';
import { formula, joined, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { Entry } from '../parameters/dated-table.ts';
import { articlesFor } from './articles.ts';
import type { Deceased } from './deceased.ts';
import { explainLumpSum } from './explain-lump-sum.ts';
import { explainRelatives } from './explain-relatives.ts';
import type { SurvivorsFacts } from './facts.ts';
import type { LumpSum } from './lump-sum.ts';
import type { JudgedRelative } from './relatives.ts';

/** What has been decided about a death. */
export type SurvivorsDecision = {
  readonly facts: SurvivorsFacts;
  readonly deceased: Deceased;
  readonly base: Entry<bigint>;
  readonly monthlyRight: boolean;
  readonly relatives: readonly JudgedRelative[];
  readonly choiceRefused: boolean;
  /** Of the monthly allowances, `YYYY-MM` the first month of them. */
  readonly total: number;
  readonly from: string;
  /** Undefined: allowances are paid every month instead. */
  readonly lump: LumpSum | undefined;
  readonly funeral: number;
};

const CHOICE_REFUSED: Text = {
  vi: 'Chọn trợ cấp một lần khi còn con dưới 06 tuổi, hoặc con, vợ hoặc chồng bị suy giảm khả năng lao động từ 81% trở lên',
  en: 'Choosing the lump sum while a child is under six, or a child or the spouse has lost 81% of the working capacity',
};
const TOO_SHORT: Text = {
  vi: 'Chưa đủ thời gian đóng bảo hiểm xã hội để thân nhân hưởng trợ cấp mai táng',
  en: 'Contributions were too short for a funeral allowance',
};

/** Funeral, every relative, then what is paid each month or once. */
export function explainSurvivors(decision: SurvivorsDecision): Step[] {
  const { deceased, base, relatives, choiceRefused, lump } = decision;
  const articles = articlesFor(deceased);
  return [
    ...explainFuneral(decision, articles.funeral),
    ...(relatives.length > 0 ? explainRight(decision, articles.right) : []),
    ...explainRelatives(relatives, base, articles),
    ...(choiceRefused ? explainReasons([CHOICE_REFUSED], (says) => ({ says, law: 'Law 58/2014 art 69.3' })) : []),
    ...(lump ? explainLumpSum(lump, deceased.law, articles.lumpSum) : explainMonthly(decision, articles.amount)),
  ];
}

function explainFuneral({ base, funeral }: SurvivorsDecision, law: string): Step[] {
  if (funeral === 0) return explainReasons([TOO_SHORT], (says) => ({ says, law }));
  return [
    step(
      { vi: 'Trợ cấp mai táng', en: 'Funeral allowance' },
      { value: funeral, unit: 'dong' },
      { working: formula`${10} × ${base.value}`, law, origins: [base.origin] },
    ),
  ];
}

function explainRight({ facts, deceased, monthlyRight }: SurvivorsDecision, law: string): Step[] {
  const { compulsory } = deceased;
  return [
    step(
      {
        vi: 'Thời gian đóng bảo hiểm xã hội bắt buộc, kể cả số tháng thân nhân đóng tiếp',
        en: 'Compulsory months, with those the family pays for',
      },
      { value: compulsory + facts.missingMonths, unit: 'months' },
      { ...(facts.missingMonths > 0 && { working: formula`${compulsory} + ${facts.missingMonths}` }), law },
    ),
    step(
      { vi: 'Thân nhân hưởng trợ cấp tuất hằng tháng', en: 'Right of the relatives to monthly allowances' },
      { value: monthlyRight ? { vi: 'Có', en: 'Yes' } : { vi: 'Không', en: 'No' }, unit: 'text' },
      { law },
    ),
  ];
}

function explainMonthly({ relatives, total, from }: SurvivorsDecision, law: string): Step[] {
  const paid = relatives.filter(({ reason }) => !reason).map(({ amount }) => formula`${amount}`);
  return [
    step(
      { vi: 'Tổng trợ cấp tuất hằng tháng', en: 'Monthly allowances together' },
      { value: total, unit: 'dong-a-month' },
      { working: joined(' + ', paid), law },
    ),
    step({ vi: 'Hưởng từ tháng', en: 'Paid from' }, { value: from, unit: 'month' }, { law }),
  ];
}
