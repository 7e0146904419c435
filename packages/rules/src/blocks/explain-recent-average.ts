import { rounded } from '../exact.ts';
import { formula, joined, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';
import type { ContributionMonth } from './contribution-months.ts';
import { baseSalaryIn, coefficientOf, salaryOf } from './nominal-salary.ts';
import type { RecentAverage } from './recent-average.ts';

const LABEL: Text = {
  vi: 'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng)',
  en: 'Average monthly salary insured in the last six months before the leave (where there are fewer: in these)',
};

/** Salary by salary, the latest first: `(2 × 6,500,000 + 4 × 5,000,000) ÷ 6`; one that the State sets is a coefficient times the base salary. */
export function explainRecentAverage(tables: Tables, { value, months }: RecentAverage, law: string): Step {
  const terms = salaryTerms(tables, months);
  const sum = joined(' + ', terms.map(termText));
  return step(
    LABEL,
    { value: rounded(value), unit: 'dong-a-month' },
    {
      law,
      working: joined('', [formula`(`, sum, formula`) ÷ ${months.length}`]),
      origins: terms.flatMap(({ baseSalary }) => (baseSalary ? [baseSalary.origin] : [])),
    },
  );
}

/** Months in a row with the same salary, or the same coefficient (ten-thousandths) and base salary. */
type SalaryTerm = { count: number; readonly pay: bigint; readonly baseSalary: Entry<bigint> | undefined };

function salaryTerms(tables: Tables, months: readonly ContributionMonth[]): SalaryTerm[] {
  const terms: SalaryTerm[] = [];
  for (const { month, period } of months) {
    const ofState = period.regime === 'state';
    const baseSalary = ofState ? baseSalaryIn(tables, month, period) : undefined;
    const pay = ofState ? coefficientOf(period) : salaryOf(period);
    const last = terms.at(-1);
    if (last?.pay === pay && last.baseSalary === baseSalary) last.count++;
    else terms.push({ count: 1, pay, baseSalary });
  }
  return terms;
}

function termText({ count, pay, baseSalary }: SalaryTerm): Text {
  return baseSalary ? formula`${count} × ${Number(pay) / 10_000} × ${baseSalary.value}` : formula`${count} × ${pay}`;
}
