import { z } from 'zod';
import { insuredTime, type Month, monthOf, type MonthRange } from '@openvssid/core';
import { fund, type Fund } from '../contributions/history.ts';
import type { FundPeriod } from './runs.ts';

export const fundTotal = z.object({
  fund,
  months: z.number().int().describe('months paid; a month counts once'),
  unpaidMonths: z.number().int().describe('months that an employer owes and nobody else paid'),
});
export type FundTotal = z.infer<typeof fundTotal>;

/** Insured time of each of these funds, within these months. */
export function totalsOf(funds: readonly Fund[], periods: readonly FundPeriod[], within?: MonthRange): FundTotal[] {
  return funds.map((one) => {
    const spans = periods.filter((period) => period.fund === one).map((period) => ({ ...rangeOf(period), paid: period.paid }));
    const { months, unpaidMonths } = insuredTime(within ? spans.map((span) => ({ ...span, ...clip(span, within) })) : spans);
    return { fund: one, months, unpaidMonths };
  });
}

export function yearRange(year: number): MonthRange {
  const text = String(year).padStart(4, '0');
  return { fromMonth: monthOf(`${text}-01`), toMonth: monthOf(`${text}-12`) };
}

/** Every year with a month in these periods, oldest first. */
export function yearsOf(periods: readonly FundPeriod[]): number[] {
  const years = new Set<number>();
  for (const { fromMonth, toMonth } of periods)
    for (let year = Number(fromMonth.slice(0, 4)); year <= Number(toMonth.slice(0, 4)); year += 1) years.add(year);
  return [...years].toSorted((a, b) => a - b);
}

function rangeOf({ fromMonth, toMonth }: { fromMonth: string; toMonth: string }): MonthRange {
  return { fromMonth: monthOf(fromMonth), toMonth: monthOf(toMonth) };
}

/** The part that lies within; an empty range (its end before its start) where none does. */
export function clip({ fromMonth, toMonth }: MonthRange, within: MonthRange): MonthRange {
  const later = (a: Month, b: Month): Month => (a > b ? a : b);
  const earlier = (a: Month, b: Month): Month => (a < b ? a : b);
  return { fromMonth: later(fromMonth, within.fromMonth), toMonth: earlier(toMonth, within.toMonth) };
}
