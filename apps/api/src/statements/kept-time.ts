import { addMonths, insuredTime, type Month, monthOf, monthsBetween } from '@openvssid/core';
import type { BenefitTaken } from './benefits-taken.ts';
import type { FundPeriod } from './runs.ts';

/** Law on Employment 38/2013/QH13 art. 53: a month of benefit stands for 12 months paid; the rest is kept for the next time. */
const MONTHS_FOR_ONE_OF_BENEFIT = 12;
/** Circular 15/2023/TT-BLĐTBXH, from this day: who draws the longest benefit keeps nothing of the months beyond 144. */
const LONGEST_KEEPS_NOTHING_FROM = '2024-02-15';
const LONGEST_BENEFIT = 12;

/** Months paid for unemployment insurance that no benefit has been drawn for (thời gian bảo lưu). */
export function unemploymentMonthsKept(periods: readonly FundPeriod[], benefits: readonly BenefitTaken[]): number {
  const drawn = benefits
    .filter(({ kind }) => kind === 'unemployment-benefit')
    .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
  let kept = 0;
  let counted: Month | undefined;
  for (const benefit of drawn) {
    const start = monthOf(benefit.fromDay);
    const months = monthsOfBenefit(benefit);
    const before = kept + monthsPaid(periods, 'unemployment', counted, addMonths(start, -1));
    const nothing = months >= LONGEST_BENEFIT && benefit.fromDay >= LONGEST_KEEPS_NOTHING_FROM;
    kept = nothing ? 0 : Math.max(0, before - months * MONTHS_FOR_ONE_OF_BENEFIT);
    counted = addMonths(start, -1);
  }
  return kept + monthsPaid(periods, 'unemployment', counted);
}

/** Months paid for social insurance that have not been drawn at once (BHXH một lần). */
export function socialInsuranceMonthsKept(periods: readonly FundPeriod[], benefits: readonly BenefitTaken[]): number {
  const drawn = benefits.filter(({ kind }) => kind === 'one-time-withdrawal').map(({ decisionOn }) => monthOf(decisionOn));
  return monthsPaid(periods, 'social-insurance', drawn.toSorted().at(-1));
}

/** Months paid after one month and up to another; a month counts once. */
function monthsPaid(periods: readonly FundPeriod[], of: FundPeriod['fund'], after?: Month, until?: Month): number {
  const spans = periods
    .filter(({ fund, paid }) => fund === of && paid)
    .map(({ fromMonth, toMonth }) => {
      const [from, to] = [monthOf(fromMonth), monthOf(toMonth)];
      return {
        fromMonth: after && from <= after ? addMonths(after, 1) : from,
        toMonth: until && to > until ? until : to,
        paid: true,
      };
    });
  return insuredTime(spans).months;
}

/** A benefit still running is counted for the months granted; without an end nothing tells how many. */
function monthsOfBenefit({ fromDay, toDay }: BenefitTaken): number {
  return toDay === null ? 0 : Math.max(0, monthsBetween(monthOf(fromDay), monthOf(dayAfter(toDay))));
}

/** From 10 March to 9 June are three months: the day after the last one tells. */
function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
