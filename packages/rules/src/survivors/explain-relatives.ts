import { formula, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Relative } from './facts.ts';
import type { JudgedRelative, RelativeReason } from './relatives.ts';

type Relation = Relative['relation'];

const PAID: Readonly<Record<Relation, Text>> = {
  child: { vi: 'Trợ cấp hằng tháng của con', en: 'Monthly allowance of a child' },
  spouse: { vi: 'Trợ cấp hằng tháng của vợ hoặc chồng', en: 'Monthly allowance of the spouse' },
  parent: { vi: 'Trợ cấp hằng tháng của cha hoặc mẹ', en: 'Monthly allowance of a parent' },
};
const NOT_PAID: Readonly<Record<Relation, Text>> = {
  child: { vi: 'Con không được trợ cấp hằng tháng', en: 'A child without monthly allowance' },
  spouse: { vi: 'Vợ hoặc chồng không được trợ cấp hằng tháng', en: 'The spouse without monthly allowance' },
  parent: { vi: 'Cha hoặc mẹ không được trợ cấp hằng tháng', en: 'A parent without monthly allowance' },
};
const REASONS: Readonly<Record<Exclude<RelativeReason, 'AGE'>, Text>> = {
  INCOME: {
    vi: 'Thu nhập hằng tháng không thấp hơn mức lương cơ sở (mức tham chiếu)',
    en: 'Has a monthly income of the base salary (reference level) or more',
  },
  NO_MONTHLY_RIGHT: {
    vi: 'Người chết không thuộc trường hợp để thân nhân hưởng hằng tháng',
    en: 'The deceased leaves no right to monthly allowances',
  },
  MORE_THAN_FOUR: { vi: 'Đã có 04 thân nhân được hưởng', en: 'Four relatives are paid already' },
};
const TOO_OLD: Text = {
  vi: 'Đã đủ 18 tuổi, không bị suy giảm khả năng lao động từ 81% trở lên',
  en: 'Is 18 or older and has not lost 81% of the working capacity',
};
const TOO_YOUNG: Text = {
  vi: 'Chưa đến tuổi được hưởng, không bị suy giảm khả năng lao động từ 81% trở lên',
  en: 'Has not reached the age and has not lost 81% of the working capacity',
};

/** One step for each relative, in the order in which they were named. */
export function explainRelatives(
  relatives: readonly JudgedRelative[],
  base: Entry<bigint>,
  articles: { readonly relatives: string; readonly amount: string },
): Step[] {
  return relatives.map(({ relative: { relation }, reason, percent, amount, origin }) =>
    reason
      ? step(
          NOT_PAID[relation],
          { value: reasonText(reason, relation), unit: 'text' },
          { law: articles.relatives, origins: originsAgainst(reason, base, origin) },
        )
      : step(
          PAID[relation],
          { value: amount, unit: 'dong-a-month' },
          {
            working: formula`${percent}% × ${base.value}`,
            law: articles.amount,
            origins: [base.origin, ...(origin ? [origin] : [])],
          },
        ),
  );
}

/** What an age or an income was held against. */
function originsAgainst(reason: RelativeReason, base: Entry<bigint>, age: Origin | undefined): Origin[] {
  if (reason === 'INCOME') return [base.origin];
  return reason === 'AGE' && age ? [age] : [];
}

function reasonText(reason: RelativeReason, relation: Relation): Text {
  if (reason !== 'AGE') return REASONS[reason];
  return relation === 'child' ? TOO_OLD : TOO_YOUNG;
}
