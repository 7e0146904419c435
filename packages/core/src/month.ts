import type { Brand } from './brand.ts';
import { ok, refuse, type Result } from './result.ts';

/** A calendar month, `YYYY-MM`; months compare as text. */
export type Month = Brand<string, 'Month'>;

/** Both ends belong to the range. */
export type MonthRange = { fromMonth: Month; toMonth: Month };

/** The month of a trusted `YYYY-MM` or `YYYY-MM-DD`; anything else is a programming error (RangeError). */
export function monthOf(text: string): Month {
  const month = text.slice(0, 7);
  if (!isMonth(month)) throw new RangeError(`Not a month: ${text}`);
  return month;
}

/** Reads `2026-11` and what people type: `11/2026`, `1/2026`. */
export function parseMonth(text: string): Result<Month> {
  const trimmed = text.trim();
  const typed = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed);
  const iso = typed ? `${typed[2]}-${typed[1]?.padStart(2, '0')}` : trimmed;
  return isMonth(iso) ? ok(iso) : refuse('month-malformed');
}

export function isMonth(text: string): text is Month {
  return /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** How many months `later` lies after `earlier`: 0 for the same month, negative when it lies before. */
export function monthsBetween(earlier: Month, later: Month): number {
  return ordinal(later) - ordinal(earlier);
}

export function addMonths(month: Month, months: number): Month {
  const n = ordinal(month) + months;
  return monthOf(`${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`);
}

export function nextMonth(month: Month): Month {
  return addMonths(month, 1);
}

export function monthsIn(range: MonthRange): number {
  return Math.max(0, monthsBetween(range.fromMonth, range.toMonth) + 1);
}

/** The same months as fewest ranges, in order: overlapping and adjoining ranges become one, empty ones fall away. */
export function unionOfRanges(ranges: readonly MonthRange[]): MonthRange[] {
  const union: MonthRange[] = [];
  for (const { fromMonth, toMonth } of inOrder(ranges)) {
    const last = union.at(-1);
    if (!last || monthsBetween(last.toMonth, fromMonth) > 1) union.push({ fromMonth, toMonth });
    else if (toMonth > last.toMonth) last.toMonth = toMonth;
  }
  return union;
}

/** The months that lie in two or more of the ranges. */
export function overlapsOfRanges(ranges: readonly MonthRange[]): MonthRange[] {
  const overlaps: MonthRange[] = [];
  let reached: Month | undefined;
  for (const { fromMonth, toMonth } of inOrder(ranges)) {
    if (reached && fromMonth <= reached) overlaps.push({ fromMonth, toMonth: toMonth < reached ? toMonth : reached });
    if (!reached || toMonth > reached) reached = toMonth;
  }
  return unionOfRanges(overlaps);
}

function inOrder(ranges: readonly MonthRange[]): MonthRange[] {
  return ranges.filter((range) => monthsIn(range) > 0).toSorted((a, b) => monthsBetween(b.fromMonth, a.fromMonth));
}

function ordinal(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
