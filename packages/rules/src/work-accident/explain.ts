import { rounded } from '../exact.ts';
import { explainReasons } from '../explain/reasons.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import { furtherYears, type InjuryBenefit } from './benefit.ts';
import type { WorkAccidentFacts } from './facts.ts';
import type { AccidentLaw } from './law.ts';

export type WorkAccidentReason = 'NOT_INSURED_AT_EVENT' | 'INCAPACITY_BELOW_5';

const ARTICLES = {
  '71/2006': {
    'one-time': 'Law 71/2006 art 42',
    monthly: 'Law 71/2006 art 43',
    attendance: 'Law 71/2006 art 46',
    right: 'Law 71/2006 arts 39-40',
  },
  '58/2014': {
    'one-time': 'Law 58/2014 art 46',
    monthly: 'Law 58/2014 art 47',
    attendance: 'Law 58/2014 art 50',
    right: 'Law 58/2014 arts 43-44',
  },
  '84/2015': {
    'one-time': 'Law 84/2015 art 48',
    monthly: 'Law 84/2015 art 49',
    attendance: 'Law 84/2015 art 52',
    right: 'Law 84/2015 arts 45-46',
  },
} as const;

const REFUSALS: Readonly<Record<WorkAccidentReason, Text>> = {
  NOT_INSURED_AT_EVENT: {
    vi: 'Không đóng bảo hiểm trong tháng bị tai nạn hoặc tháng liền kề trước đó',
    en: 'Not insured in the month of the accident or the month before',
  },
  INCAPACITY_BELOW_5: {
    vi: 'Mức suy giảm khả năng lao động dưới 5%',
    en: 'Less than 5% of the working capacity is lost',
  },
};

export function explainRefusal(reason: WorkAccidentReason, law: AccidentLaw): Step[] {
  return explainReasons([reason], (one) => ({ says: REFUSALS[one], law: ARTICLES[law].right }));
}

export function explainBenefit(
  { incapacityPercent }: WorkAccidentFacts,
  benefit: InjuryBenefit,
  law: AccidentLaw,
  amount: number,
): Step[] {
  const { type, byIncapacity, byContribution, salary, base, needsAttendance } = benefit;
  const unit = type === 'one-time' ? 'dong' : 'dong-a-month';
  const article = ARTICLES[law][type];
  return [
    step(
      { vi: 'Số năm đóng bảo hiểm trước khi bị tai nạn', en: 'Whole years insured before the accident' },
      { value: benefit.years, unit: 'years' },
      { working: formula`${benefit.months} ÷ ${12}`, law: article },
    ),
    step(
      { vi: 'Tiền lương tháng làm căn cứ tính trợ cấp', en: 'Monthly salary the benefit is computed from' },
      { value: rounded(salary), unit: 'dong-a-month' },
      { law: article, ...benefit.salaryDetails },
    ),
    step(
      { vi: 'Mức trợ cấp tính theo mức suy giảm khả năng lao động', en: 'Part for the lost working capacity' },
      { value: rounded(byIncapacity), unit },
      { working: workingOfIncapacity(type, base.value, incapacityPercent), law: article, origins: [base.origin] },
    ),
    step(
      { vi: 'Mức trợ cấp tính theo số năm đóng', en: 'Part for the years insured' },
      { value: rounded(byContribution), unit },
      { working: workingOfContribution(benefit), law: article },
    ),
    step(AMOUNT[type], { value: amount, unit }, { working: formula`${byIncapacity} + ${byContribution}`, law: article }),
    ...(needsAttendance
      ? [
          step(
            { vi: 'Trợ cấp phục vụ', en: 'Attendance allowance' },
            { value: Number(base.value), unit: 'dong-a-month' },
            { law: ARTICLES[law].attendance, origins: [base.origin] },
          ),
        ]
      : []),
  ];
}

const AMOUNT: Readonly<Record<InjuryBenefit['type'], Text>> = {
  'one-time': { vi: 'Trợ cấp một lần', en: 'Benefit, paid once' },
  monthly: { vi: 'Trợ cấp hằng tháng', en: 'Monthly benefit' },
};

function workingOfIncapacity(type: InjuryBenefit['type'], base: bigint, percent: number): Text {
  if (type === 'one-time') return formula`${5} × ${base} + (${percent} − ${5}) × ${0.5} × ${base}`;
  return formula`${30}% × ${base} + (${percent} − ${31}) × ${2}% × ${base}`;
}

function workingOfContribution({ type, salary, years }: InjuryBenefit): Text {
  const further = furtherYears(years);
  if (type === 'one-time') return formula`${0.5} × ${salary} + ${further} × ${0.3} × ${salary}`;
  return formula`${0.5}% × ${salary} + ${further} × ${0.3}% × ${salary}`;
}
