import { addMonths, dayBefore, isBefore } from '../time/dates.ts';
import { lastDayOfCover } from './cover-span.ts';

/** What an installation decides: the practice of the agencies, assumed and not written in a law. */
export type HealthCoverSettings = {
  /** A longer gap breaks the five continuous years (Health Insurance Law art 22). */
  readonly gapMonths: number;
  /** Days between payment and cover after such a gap, and of a first purchase. */
  readonly waitingDays: number;
  /** From when cover counts that is bought after a shorter gap. */
  readonly shortGapBegins: 'old-end' | 'payment-day';
};

/** A cover that is on record: a health card that was neither replaced nor withdrawn. */
export type HeldCover = {
  /** Bought by the household itself, «hộ gia đình». */
  readonly household: boolean;
  readonly from: Temporal.PlainDate;
  /** Undefined: without an end. */
  readonly to: Temporal.PlainDate | undefined;
  /** When five continuous years are reached, where the record says it. */
  readonly fiveYearsOn: Temporal.PlainDate | undefined;
};

export type NextHealthCover = {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** The cover that it follows, if there ever was one. */
  readonly after: HeldCover | undefined;
  /** Days without cover until the payment; undefined: none. */
  readonly gap: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined;
  readonly fiveYears: 'kept' | 'broken' | 'begun';
  readonly fiveYearsOn: Temporal.PlainDate;
};

export type CoverRefusal =
  | { readonly reason: 'covered-otherwise'; readonly until: Temporal.PlainDate | undefined }
  | { readonly reason: 'covered-far-ahead'; readonly until: Temporal.PlainDate }
  | { readonly reason: 'over-before-payment'; readonly until: Temporal.PlainDate };

/** Another group's cover that ends within so many days may be followed: the same days as of the first reminder of a card's end. */
const ENDS_SOON_DAYS = 30;
/** All months are bought at the price of the day (section 9.1): who could buy further ahead would buy years at an old price. */
const MOST_MONTHS_AHEAD = 12;
const FIVE_YEARS = { years: 5 };

/** Which household cover so many months bring that are paid on a day, beside what is on record. */
export function nextHealthCover(
  held: readonly HeldCover[],
  months: number,
  paidOn: Temporal.PlainDate,
  settings: HealthCoverSettings,
): NextHealthCover | CoverRefusal {
  const other = held.find(({ household, to }) => !household && isLongerThan(to, paidOn.add({ days: ENDS_SOON_DAYS })));
  if (other) return { reason: 'covered-otherwise', until: other.to };
  const after = lastOf(held);
  if (!after) return beginning(paidOn, months, settings, undefined);
  const { to: end } = after;
  if (end === undefined || isLongerThan(end, addMonths(paidOn, MOST_MONTHS_AHEAD)))
    return end ? { reason: 'covered-far-ahead', until: end } : { reason: 'covered-otherwise', until: undefined };
  const next = end.add({ days: 1 });
  if (!isBefore(next, paidOn)) return continued(after, next, months, undefined);
  const gap = { from: next, to: dayBefore(paidOn) };
  if (isBefore(addMonths(next, settings.gapMonths), paidOn)) return { ...beginning(paidOn, months, settings, after), gap };
  const cover = continued(after, settings.shortGapBegins === 'old-end' ? next : paidOn, months, gap);
  return isBefore(cover.to, paidOn) ? { reason: 'over-before-payment', until: cover.to } : cover;
}

function continued(after: HeldCover, from: Temporal.PlainDate, months: number, gap: NextHealthCover['gap']): NextHealthCover {
  const fiveYearsOn = after.fiveYearsOn ?? after.from.add(FIVE_YEARS);
  return { from, to: lastDayOfCover(from, months), after, gap, fiveYears: 'kept', fiveYearsOn };
}

function beginning(
  paidOn: Temporal.PlainDate,
  months: number,
  { waitingDays }: HealthCoverSettings,
  after: HeldCover | undefined,
): NextHealthCover {
  const from = paidOn.add({ days: waitingDays });
  const to = lastDayOfCover(from, months);
  return { from, to, after, gap: undefined, fiveYears: after ? 'broken' : 'begun', fiveYearsOn: from.add(FIVE_YEARS) };
}

/** Without an end it is longer than anything. */
function isLongerThan(to: Temporal.PlainDate | undefined, day: Temporal.PlainDate): boolean {
  return to === undefined || isBefore(day, to);
}

function lastOf(held: readonly HeldCover[]): HeldCover | undefined {
  return held.reduce<HeldCover | undefined>((last, one) => {
    if (!last || last.to === undefined) return last ?? one;
    return isLongerThan(one.to, last.to) ? one : last;
  }, undefined);
}
