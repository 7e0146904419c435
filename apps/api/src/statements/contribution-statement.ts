import { z } from 'zod';
import { monthsIn, monthOf, ok, refuse, type Result } from '@openvssid/core';
import { fund } from '../contributions/history.ts';
import type { Query } from '@openvssid/server/db/query';
import { holder, holderOf, issuer, periodsOf } from './records.ts';
import { type Run, run, runsOf } from './runs.ts';
import { fundTotal, totalsOf, yearRange, yearsOf } from './totals.ts';

const statementTotal = fundTotal.extend({
  earningsPaid: z.number().int().describe('đồng: insurable earnings of all months paid, of all employers'),
  earningsUnpaid: z.number().int().describe('đồng: insurable earnings of the months owed'),
});

/** Mẫu C14-TS: what was paid for one person in one year, in all funds. */
export const contributionStatement = z.object({
  kind: z.literal('contribution-statement'),
  year: z.number().int(),
  issuer,
  holder,
  totals: z.array(statementTotal),
  runs: z.array(run).describe('oldest first'),
});
export type ContributionStatement = z.infer<typeof contributionStatement>;

export const statementYears = z.object({
  years: z.array(z.object({ year: z.number().int(), totals: z.array(fundTotal) })).describe('newest first'),
});

/** The years that have a statement, with what was paid in each. */
export async function statementYearsOf(query: Query, personId: number): Promise<z.infer<typeof statementYears>> {
  const periods = await periodsOf(query, personId);
  return {
    years: yearsOf(periods)
      .toReversed()
      .map((year) => ({ year, totals: totalsOf(fund.options, periods, yearRange(year)) })),
  };
}

/** The statement of a year as the records are now, also of a year without a month: what was once issued may have been corrected away. */
export async function statementNow(query: Query, personId: number, year: number): Promise<ContributionStatement> {
  const [whose, periods] = await Promise.all([holderOf(query, personId), periodsOf(query, personId)]);
  const runs = runsOf(periods, yearRange(year));
  const totals = totalsOf(fund.options, periods, yearRange(year)).map((total) => ({
    ...total,
    earningsPaid: earningsOf(runs.filter((one) => one.paid && one.funds.includes(total.fund))),
    earningsUnpaid: earningsOf(runs.filter((one) => !one.paid && one.funds.includes(total.fund))),
  }));
  return { kind: 'contribution-statement', year, ...whose, totals, runs };
}

/** To be shown and issued: a year without any month has no statement. */
export async function statementOf(query: Query, personId: number, year: number): Promise<Result<ContributionStatement>> {
  const statement = await statementNow(query, personId, year);
  return statement.runs.length === 0 ? refuse('not-found') : ok(statement);
}

function earningsOf(runs: readonly Run[]): number {
  return runs.reduce((sum, one) => {
    const range = { fromMonth: monthOf(one.fromMonth), toMonth: monthOf(one.toMonth) };
    return sum + one.insurableEarnings * monthsIn(range);
  }, 0);
}
