import type { Brand } from './brand.ts';
import { ok, refuse, type Result } from './result.ts';

/** A civil day that exists in the calendar, `YYYY-MM-DD`. On the server `Temporal.PlainDate.from(day)` makes it a date. */
export type Day = Brand<string, 'Day'>;

/** Reads `2026-11-22` and what people type: `22/11/2026`, `1/2/1985`, with slashes, dots or dashes. */
export function parseDay(text: string): Result<Day> {
  const parts = ISO.exec(text.trim()) ?? TYPED.exec(text.trim());
  const { day, month, year } = parts?.groups ?? {};
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return parts && isDay(iso) ? ok(iso) : refuse('day-malformed');
}

/** Whether the text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!ISO.test(text) || text.startsWith('0000')) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const TYPED = /^(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})$/;
