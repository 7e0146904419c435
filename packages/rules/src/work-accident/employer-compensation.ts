import { exact, rounded } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import { LEAST_ATTENDED_PERCENT, LEAST_PERCENT } from './benefit.ts';
import type { WorkAccidentFacts } from './facts.ts';
import type { AccidentLaw } from './law.ts';

/** What the employer owes: months of the worker's salary and their money. */
export type EmployerCompensation = {
  readonly figures: { readonly employerMonths: number; readonly employerCompensation: number };
  readonly steps: readonly Step[];
};

const ARTICLES: Readonly<Record<AccidentLaw, string>> = {
  '71/2006': 'Circular 10/2003/TT-BLDTBXH',
  '58/2014': 'Circular 04/2015/TT-BLDTBXH',
  '84/2015': 'Law 84/2015 art 38',
};
/** Of the whole, where the worker was at fault or on the way to or from work. */
const REDUCED_PERCENT = 40;

/** Undefined: nothing is asked about the employer. Law 84/2015 art 38.4-5, and the circulars before it. */
export function employerCompensation(facts: WorkAccidentFacts, law: AccidentLaw): EmployerCompensation | undefined {
  const { employer, incapacityPercent: percent, deathDate } = facts;
  if (!employer) return undefined;
  const whole = deathDate ? MOST_TENTHS : tenthsOfMonths(percent);
  const months = exact(whole * (employer.reduced ? REDUCED_PERCENT : 100), 1000);
  const employerMonths = Number(months);
  const amount = rounded(months.mul(exact(employer.monthlySalary)));
  const working = employer.reduced ? formula`${REDUCED_PERCENT}% × ${exact(whole, 10)}` : undefined;
  return {
    figures: { employerMonths, employerCompensation: amount },
    steps: [
      step(
        { vi: 'Số tháng lương người sử dụng lao động phải trả', en: 'Months of salary the employer owes' },
        { value: employerMonths, unit: 'months' },
        { ...(working && { working }), law: ARTICLES[law] },
      ),
      step(
        employer.reduced
          ? { vi: 'Người sử dụng lao động trợ cấp', en: 'Allowance from the employer' }
          : { vi: 'Người sử dụng lao động bồi thường', en: 'Compensation from the employer' },
        { value: amount, unit: 'dong' },
        { working: formula`${employerMonths} × ${employer.monthlySalary}`, law: ARTICLES[law] },
      ),
    ],
  };
}

/** Thirty months. */
const MOST_TENTHS = 300;

/** Tenths of a month: 1.5 months up to 10 %, 0.4 more for each further percent. */
function tenthsOfMonths(percent: number): number {
  if (percent >= LEAST_ATTENDED_PERCENT) return MOST_TENTHS;
  if (percent < LEAST_PERCENT) return 0;
  return 15 + 4 * Math.max(0, percent - 10);
}
