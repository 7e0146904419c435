import { z } from 'zod';
import { type Month, monthOf, type MonthRange, nextMonth } from '@openvssid/core';
import { contributionPeriod, fund, type Fund } from '../contributions/history.ts';

/** A run of months on the same terms, with all funds that were paid or are owed for it: one line of a book or a statement. */
export const run = contributionPeriod.extend({ funds: z.array(fund) });
export type Run = z.infer<typeof run>;

/** A period of one fund, as it stands in the records. */
export type FundPeriod = Omit<Run, 'funds'> & { fund: Fund };

/** The lines of these months, oldest first. What two employers paid for one month stands in two lines. */
export function runsOf(periods: readonly FundPeriod[], within: MonthRange): Run[] {
  const works = new Map<string, FundPeriod[]>();
  for (const period of periods) {
    if (period.toMonth < within.fromMonth || period.fromMonth > within.toMonth) continue;
    const key = JSON.stringify(termsOf(period));
    works.set(key, [...(works.get(key) ?? []), period]);
  }
  return [...works.values()].flatMap((work) => runsOfWork(work, within)).toSorted(byMonthAndEmployer);
}

type Terms = Omit<Run, 'fromMonth' | 'toMonth' | 'funds'>;

function termsOf({ scheme, employerName, jobTitle, workplace, insurableEarnings, salaryCoefficient, paid }: Terms): Terms {
  return { scheme, employerName, jobTitle, workplace, insurableEarnings, salaryCoefficient, paid };
}

/** A new line begins after a gap and where the funds change. */
function runsOfWork(work: readonly FundPeriod[], within: MonthRange): Run[] {
  const [first] = work;
  if (!first) return [];
  const runs: Run[] = [];
  for (let month = within.fromMonth; month <= within.toMonth; month = nextMonth(month)) {
    const funds = fundsIn(work, month);
    const last = runs.at(-1);
    if (funds.length === 0) continue;
    if (last && nextMonth(monthOf(last.toMonth)) === month && last.funds.join() === funds.join()) last.toMonth = month;
    else runs.push({ fromMonth: month, toMonth: month, ...termsOf(first), funds });
  }
  return runs;
}

function fundsIn(work: readonly FundPeriod[], month: Month): Fund[] {
  return fund.options.filter((one) => work.some((of) => of.fund === one && of.fromMonth <= month && month <= of.toMonth));
}

function byMonthAndEmployer(a: Run, b: Run): number {
  return compare(a.fromMonth, b.fromMonth) || compare(a.employerName, b.employerName) || compare(keyOf(a), keyOf(b));
}

const keyOf = (one: Run): string => JSON.stringify(one);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
