import { explainReachedAge } from '../blocks/explain-reached-age.ts';
import { reasonStep } from '../explain/reasons.ts';
import { formula, type Step, step, type StepDetails } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import { monthText } from '../time/month-index.ts';
import { articleOf, articlesOf } from './articles.ts';
import type { PensionClaim } from './claim.ts';
import type { ContributionTime } from './contribution-time.ts';
import { leastTime } from './explain-least-time.ts';
import type { AskedAge, OpenRoute, PensionReason, PensionRoute } from './routes.ts';

const ROUTES: Readonly<Record<PensionRoute, Text>> = {
  normal: { vi: 'Đủ tuổi nghỉ hưu', en: 'The retirement age is reached' },
  'heavy-or-hard-area': {
    vi: 'Đủ 15 năm làm nghề nặng nhọc, độc hại, nguy hiểm hoặc ở vùng đặc biệt khó khăn: tuổi thấp hơn 5 năm',
    en: '15 years of heavy, toxic or dangerous work or in an especially hard area: the age is five years lower',
  },
  'underground-coal': {
    vi: 'Đủ 15 năm khai thác than trong hầm lò: tuổi thấp hơn 10 năm',
    en: '15 years of underground coal mining: the age is ten years lower',
  },
  'hiv-work-accident': {
    vi: 'Bị nhiễm HIV do tai nạn rủi ro nghề nghiệp: không xét tuổi',
    en: 'HIV infection from an accident at work: no age is asked',
  },
  'voluntary-pre-2021': {
    vi: 'Tham gia BHXH tự nguyện từ trước năm 2021 và đóng đủ 20 năm: nam đủ 60 tuổi, nữ đủ 55 tuổi',
    en: 'In the voluntary scheme since before 2021, with 20 years of it: men at 60, women at 55',
  },
  incapacity: {
    vi: 'Suy giảm khả năng lao động từ 61% trở lên và đóng BHXH bắt buộc đủ 20 năm',
    en: 'Working capacity lowered by 61% or more, with 20 years in the compulsory scheme',
  },
};

const REASONS: Readonly<Record<PensionReason, Text>> = {
  CONTRIBUTION_TOO_SHORT: {
    vi: 'Chưa đủ thời gian đóng BHXH tối thiểu',
    en: 'Contributions were paid for less than the minimum time',
  },
  AGE_NOT_REACHED: {
    vi: 'Chưa đủ tuổi nghỉ hưu; lương hưu được hưởng từ tháng liền sau tháng đủ tuổi',
    en: 'The retirement age is not reached; a pension begins in the month after it',
  },
};

export function explainRight(claim: PensionClaim, { route, age }: OpenRoute): Step[] {
  const article = articleOf(route, claim);
  const hardMonths = monthsUnderConditions(route, claim.time);
  return [
    ...explainTime(claim.time),
    leastTime(claim, route),
    step({ vi: 'Trường hợp hưởng lương hưu', en: 'Kind of right' }, { value: ROUTES[route], unit: 'text' }, { law: article }),
    ...(hardMonths === undefined
      ? []
      : [
          step(
            { vi: 'Thời gian làm việc trong điều kiện đó', en: 'Time worked under these conditions' },
            { value: hardMonths, unit: 'months' },
            { law: article },
          ),
        ]),
    ...explainAge(claim, age, article),
  ];
}

/** Why there is no pension yet, and what would be needed. */
export function explainRefusal(claim: PensionClaim, reasons: readonly PensionReason[]): Step[] {
  const article = articlesOf(claim).right;
  return [
    ...explainTime(claim.time),
    leastTime(claim, 'normal'),
    ...explainAge(claim, claim.retirement, article),
    ...reasons.map((reason) => reasonStep(REASONS[reason], article)),
  ];
}

function monthsUnderConditions(route: PensionRoute, time: ContributionTime): number | undefined {
  if (route === 'heavy-or-hard-area') return time.heavyOrHardArea;
  return route === 'underground-coal' ? time.undergroundCoal : undefined;
}

function explainTime({ compulsory, voluntary, total, missing }: ContributionTime): Step[] {
  const months = (label: Text, value: number, details: StepDetails = {}) => step(label, { value, unit: 'months' }, details);
  const both = compulsory > 0 && voluntary > 0;
  const parts = [
    months({ vi: 'Thời gian đóng BHXH bắt buộc', en: 'Time in the compulsory scheme' }, compulsory),
    months({ vi: 'Thời gian đóng BHXH tự nguyện', en: 'Time in the voluntary scheme' }, voluntary),
  ];
  const working = formula`${compulsory} + ${voluntary}`;
  const paidAtOnce = { vi: 'Trong đó: đóng một lần cho thời gian còn thiếu', en: 'Of these: paid at once for missing time' };
  return [
    ...(both ? parts : []),
    months({ vi: 'Tổng thời gian đóng BHXH', en: 'Contribution time in all' }, total, both ? { working } : {}),
    ...(missing > 0 ? [months(paidAtOnce, missing)] : []),
  ];
}

function explainAge({ facts }: PensionClaim, age: AskedAge, law: string): Step[] {
  if (!age) return [];
  return [
    ...explainReachedAge(age, law),
    step(
      {
        vi: 'Tháng đề nghị hưởng lương hưu (sớm nhất là tháng liền sau tháng đủ tuổi)',
        en: 'Month from which the pension is asked (at the earliest the one after)',
      },
      { value: monthText(facts.pensionStart), unit: 'month' },
      { law },
    ),
  ];
}
