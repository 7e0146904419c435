import { explainAverage } from '../blocks/explain-average.ts';
import { explainLumpYears } from '../blocks/explain-lump-years.ts';
import type { Law } from '../blocks/law.ts';
import { rounded } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { NominalSalaries, OneTimePayment } from './payment.ts';

const ARTICLES = {
  '58/2014': {
    years: 'Law 58/2014 art 60.2; Circular 59/2015/TT-BLDTBXH art 19',
    under12: 'Law 58/2014 art 60.2c',
    support: 'Decree 115/2015/ND-CP art 8',
  },
  '41/2024': { years: 'Law 41/2024 art 70.3', under12: 'Law 41/2024 art 70.3c', support: 'Law 41/2024 art 70' },
} as const;

/** The way to the amount: months, years, average, what the State had paid. */
export function explainOneTime(payment: OneTimePayment, law: Law, amount: number): Step[] {
  const { years, monthsOfAverage, gross, support } = payment;
  const article = ARTICLES[law];
  return [
    step(
      { vi: 'Tổng thời gian đóng', en: 'Contribution time' },
      { value: years.months.total, unit: 'months' },
      { working: formula`${years.months.before2014} + ${years.months.from2014}`, law: article.years },
    ),
    ...explainYears(payment, article.years),
    ...explainNominal(payment.nominal, article.under12),
    ...explainAverage(payment.average, payment.averageSalary, law),
    step(
      { vi: 'Mức hưởng', en: 'Benefit' },
      { value: rounded(gross), unit: 'dong' },
      monthsOfAverage === undefined
        ? { working: shareOfContributions(payment), law: article.under12 }
        : { working: formula`${monthsOfAverage} × ${payment.averageSalary}`, law: article.years },
    ),
    ...(support.amount > 0n
      ? [
          step(
            { vi: 'Trừ tiền Nhà nước đã hỗ trợ đóng', en: 'Less what the State had paid towards the contributions' },
            { value: Number(support.amount), unit: 'dong' },
            { law: article.support, origins: support.origins },
          ),
        ]
      : []),
    step(
      { vi: 'Số tiền được nhận', en: 'Amount paid' },
      { value: amount, unit: 'dong' },
      { law: article.years, ...(amount > 0 && support.amount > 0n && { working: formula`${gross} − ${support.amount}` }) },
    ),
  ];
}

function explainYears({ years, monthsOfAverage }: OneTimePayment, law: string): Step[] {
  if (monthsOfAverage === undefined) return [];
  return [
    ...explainLumpYears(years, law),
    step(
      { vi: 'Số tháng mức bình quân được hưởng', en: 'Months of the average that are paid' },
      { value: monthsOfAverage, unit: 'months' },
      { law, working: formula`${1.5} × ${years.before2014} + ${2} × ${years.from2014}` },
    ),
  ];
}

function explainNominal(nominal: NominalSalaries | undefined, law: string): Step[] {
  if (!nominal) return [];
  const label = {
    vi: 'Tổng tiền lương, thu nhập tháng đã đóng, không điều chỉnh',
    en: 'Salaries and incomes as they were paid, together',
  };
  return [step(label, { value: rounded(nominal.sum), unit: 'dong' }, { law, origins: nominal.origins })];
}

/** 22 % of the salaries, at most two months of the average. */
function shareOfContributions({ nominal, averageSalary: average, years }: OneTimePayment): Text {
  return nominal
    ? formula`${22}% × ${nominal.sum} (≤ ${2} × ${average})`
    : formula`${22}% × ${average} × ${years.months.total} (≤ ${2} × ${average})`;
}
