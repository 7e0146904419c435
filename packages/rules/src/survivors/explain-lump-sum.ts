import { explainAverage } from '../blocks/explain-average.ts';
import { explainLumpYears } from '../blocks/explain-lump-years.ts';
import type { Law } from '../blocks/law.ts';
import { rounded } from '../exact.ts';
import { formula, joined, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import { LEAST_MONTHS, type LumpSum, MONTHS_OF_PENSION } from './lump-sum.ts';

const PAID: Text = { vi: 'Trợ cấp tuất một lần', en: 'Lump sum for the survivors' };
const MONTHS_PAID: Text = { vi: 'Số tháng được hưởng', en: 'Months that are paid' };

/** The way to the lump sum, by what it is counted from. */
export function explainLumpSum(lump: LumpSum, law: Law, article: string): Step[] {
  const amount = { value: rounded(lump.amount), unit: 'dong' } as const;
  const details = { law: article };
  switch (lump.by) {
    case 'contributions':
      return [step(PAID, amount, { ...details, working: formula`${22}% × ${lump.incomes}` })];
    case 'allowance':
      return [step(PAID, amount, { ...details, working: formula`${lump.months} × ${lump.monthlyAmount}` })];
    case 'pension':
      return [
        step(
          MONTHS_PAID,
          { value: lump.months, unit: 'months' },
          { ...details, working: formula`${MONTHS_OF_PENSION} − ${0.5} × ${lump.furtherMonths} (≥ ${LEAST_MONTHS})` },
        ),
        step(PAID, amount, { ...details, working: formula`${lump.months} × ${lump.monthlyAmount}` }),
      ];
    case 'average':
      return [...explainMonths(lump, law, article), step(PAID, amount, { ...details, working: workingOfAverage(lump) })];
  }
}

type ByAverage = Extract<LumpSum, { by: 'average' }>;

function explainMonths({ years, months, leastMonths, average, averageSalary }: ByAverage, law: Law, article: string): Step[] {
  const earned = formula`${1.5} × ${years.before2014} + ${2} × ${years.from2014}`;
  const working = leastMonths > 0 ? joined(' ', [earned, formula`(≥ ${leastMonths})`]) : earned;
  return [
    ...explainLumpYears(years, article),
    step(MONTHS_PAID, { value: months, unit: 'months-of-average' }, { law: article, working }),
    ...explainAverage(average, averageSalary, law),
  ];
}

function workingOfAverage({ months, averageSalary }: ByAverage): Text {
  return formula`${months} × ${averageSalary}`;
}
