import { type Month, nextMonth } from '@openvssid/core';
import { z } from 'zod';
import type { FundPeriod } from '../../statements/runs.ts';

/** As the calculators take a period; what the records do not say is absent. */
export const factPeriod = z.object({
  from: z.string().describe('YYYY-MM'),
  to: z.string().describe('YYYY-MM, the last month'),
  scheme: z.enum(['compulsory', 'voluntary']),
  regime: z.enum(['employer', 'state']),
  salary: z.number().int().optional().describe('đồng a month; absent where the State sets it'),
  coefficient: z.number().optional().describe('only where the State sets the salary'),
});
export type FactPeriod = z.infer<typeof factPeriod>;
export type Terms = Omit<FactPeriod, 'from' | 'to'>;

/** Salaries with a coefficient are set by the State (lương do Nhà nước quy định). */
export function termsOf({ scheme, salaryCoefficient, insurableEarnings }: FundPeriod): Terms {
  if (scheme === 'voluntary') return { scheme, regime: 'employer', salary: insurableEarnings };
  return salaryCoefficient !== null && salaryCoefficient > 0
    ? { scheme: 'compulsory', regime: 'state', coefficient: salaryCoefficient }
    : { scheme: 'compulsory', regime: 'employer', salary: insurableEarnings };
}

/** Months in a row on the same terms are one period, whoever the employer was. Oldest first. */
export function runsOfMonths(months: ReadonlyMap<Month, Terms>): FactPeriod[] {
  const runs: { from: Month; to: Month; terms: Terms }[] = [];
  for (const [month, terms] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = runs.at(-1);
    if (last && nextMonth(last.to) === month && areEqual(last.terms, terms)) last.to = month;
    else runs.push({ from: month, to: month, terms });
  }
  return runs.map(({ from, to, terms }) => ({ from, to, ...terms }));
}

function areEqual(a: Terms, b: Terms): boolean {
  return a.scheme === b.scheme && a.regime === b.regime && a.salary === b.salary && a.coefficient === b.coefficient;
}
