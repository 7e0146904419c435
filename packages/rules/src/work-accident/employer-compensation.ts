import { exact, rounded } from '../exact.ts';
import { formula, joined, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
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
  const { employer } = facts;
  if (!employer) return undefined;
  const months = exact(tenthsOfMonths(facts) * (employer.reduced ? REDUCED_PERCENT : 100), 1000);
  const employerMonths = Number(months);
  const amount = rounded(months.mul(exact(employer.monthlySalary)));
  return {
    figures: { employerMonths, employerCompensation: amount },
    steps: [
      step(
        { vi: 'Số tháng lương người sử dụng lao động phải trả', en: 'Months of salary the employer owes' },
        { value: employerMonths, unit: 'months' },
        { working: workingOf(facts, employer.reduced), law: ARTICLES[law] },
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
function tenthsOfMonths({ incapacityPercent: percent, deathDate }: WorkAccidentFacts): number {
  if (percent >= LEAST_ATTENDED_PERCENT || deathDate) return MOST_TENTHS;
  return percent < LEAST_PERCENT ? 0 : 15 + 4 * furtherPercent(percent);
}

function furtherPercent(percent: number): number {
  return Math.max(0, percent - 10);
}

function workingOf(facts: WorkAccidentFacts, reduced: boolean): Text {
  const tenths = tenthsOfMonths(facts);
  const byPercent = tenths > 15 && tenths < MOST_TENTHS;
  const whole = byPercent ? formula`${1.5} + (${facts.incapacityPercent} − ${10}) × ${0.4}` : formula`${exact(tenths, 10)}`;
  if (!reduced) return whole;
  return byPercent
    ? joined('', [formula`${REDUCED_PERCENT}% × (`, whole, formula`)`])
    : joined('', [formula`${REDUCED_PERCENT}% × `, whole]);
}
