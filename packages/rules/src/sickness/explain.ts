import type { ContributionMonth } from '../blocks/contribution-months.ts';
import { explainNominalSalary } from '../blocks/explain-nominal-salary.ts';
import type { Law } from '../blocks/law.ts';
import { type Exact, rounded } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Tables } from '../parameters/tables.ts';
import type { SicknessFacts } from './facts.ts';
import type { InsuredTime } from './insured-time.ts';
import type { DaysAt, PaidByDay } from './paid-by-day.ts';

export const ARTICLES = {
  '58/2014': {
    time: 'Law 58/2014 art 26; Circular 59/2015/TT-BLDTBXH art 4',
    child: 'Law 58/2014 art 27; Circular 59/2015/TT-BLDTBXH art 5',
    amount: 'Law 58/2014 art 28; Circular 59/2015/TT-BLDTBXH art 6',
  },
  '41/2024': { time: 'Law 41/2024 art 43', child: 'Law 41/2024 art 44', amount: 'Law 41/2024 art 45' },
} as const satisfies Record<Law, unknown>;

export function explainSalaryBase(tables: Tables, month: ContributionMonth, salary: Exact, law: Law): Step {
  return step(
    {
      vi: 'Tiền lương tháng đóng BHXH của tháng liền trước (mới đi làm hoặc trở lại làm việc: của tháng nghỉ việc)',
      en: 'Salary insured in the month before (for who has just begun or come back: in the month of the leave)',
    },
    { value: rounded(salary), unit: 'dong-a-month' },
    { law: ARTICLES[law].amount, ...explainNominalSalary(tables, month) },
  );
}

export function insuredTimeStep({ months }: InsuredTime, law: Law): Step {
  return step(
    { vi: 'Thời gian đã đóng BHXH bắt buộc trước tháng nghỉ việc', en: 'Compulsory insurance before the month of the leave' },
    { value: months, unit: 'months' },
    { law: ARTICLES[law].time },
  );
}

type PaidFor = { readonly facts: SicknessFacts; readonly salary: Exact; readonly time: InsuredTime; readonly law: Law };

/** Days of the leave, days of the year, and what each is worth. */
export function explainPaidByDay(paidByDay: PaidByDay, { facts, salary, time, law }: PaidFor): Step[] {
  const { workingDays, capDays, paid, extended, amount } = paidByDay;
  const { daysUsedBefore: used, kind } = facts;
  const articles = ARTICLES[law];
  const article = kind === 'child' ? articles.child : articles.time;
  return [
    ...(kind === 'child' ? [] : [insuredTimeStep(time, law)]),
    step(
      { vi: 'Số ngày nghỉ, không kể ngày nghỉ hằng tuần và ngày lễ, Tết', en: 'Days of leave without weekly rest and holidays' },
      { value: workingDays, unit: 'days' },
      { law: article },
    ),
    step(
      { vi: 'Số ngày được nghỉ tối đa trong năm', en: 'Most days a year' },
      { value: capDays, unit: 'days' },
      { law: article },
    ),
    ...(used > 0
      ? [
          step(
            { vi: 'Số ngày còn được nghỉ trong năm', en: 'Days that are left this year' },
            { value: Math.max(0, capDays - used), unit: 'days' },
            { law: article, working: formula`${capDays} − ${used}` },
          ),
        ]
      : []),
    step({ vi: 'Số ngày được hưởng', en: 'Days paid' }, { value: paid.days, unit: 'days' }, { law: article }),
    ...(extended ? [explainExtended(extended, articles.time)] : []),
    step(
      { vi: 'Trợ cấp ốm đau', en: 'Sickness allowance' },
      { value: rounded(amount), unit: 'dong' },
      { law: articles.amount, working: explainPay(salary, paid, extended) },
    ),
  ];
}

function explainExtended({ days }: DaysAt, law: string): Step {
  return step(
    { vi: 'Số ngày tiếp tục điều trị sau khi hết số ngày tối đa', en: 'Days of further treatment, after the most days a year' },
    { value: days, unit: 'days' },
    { law },
  );
}

function explainPay(salary: Exact, paid: DaysAt, extended: DaysAt | undefined) {
  if (!extended) return formula`${salary} × ${paid.percent}% ÷ ${24} × ${paid.days}`;
  return formula`${salary} × ${paid.percent}% ÷ ${24} × ${paid.days} + ${salary} × ${extended.percent}% ÷ ${24} × ${extended.days}`;
}
