import type { Language } from './language.ts';

// Works on ISO strings and Intl alone: older phones have no Temporal.

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const NO_BREAK_SPACE = '\u00a0';

/** `2026-11-22` → `22/11/2026`; a year alone, as in old records, stays a year. */
export function formatDay(day: string): string {
  return day.slice(0, 10).split('-').reverse().join('/');
}

/** `2026-11` or `2026-11-22` → `11/2026`. */
export function formatMonth(month: string): string {
  return formatDay(month.slice(0, 7));
}

/** A moment (ISO 8601 with offset) as clocks in Vietnam show it: `10:48, 22/11/2026`. English keeps the day in front. */
export function formatMoment(moment: string, language: Language): string {
  const parts = new Map(MOMENT[language].formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
  return `${parts.get('hour')}:${parts.get('minute')}, ${parts.get('day')}/${parts.get('month')}/${parts.get('year')}`;
}

/** 149 → `12 năm 5 tháng`, `12 years 5 months`; what is zero is left out. */
export function formatMonthsAsYears(months: number, language: Language): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [];
  if (years > 0) parts.push(count(years, YEAR[language]));
  if (rest > 0 || years === 0) parts.push(count(rest, MONTH[language]));
  return parts.join(' ');
}

/** Splits a number for reading; the last size repeats: `('0190000001', 4, 3)` → `0190 000 001`. */
export function groupDigits(text: string, ...sizes: [number, ...number[]]): string {
  const groups = [];
  let start = 0;
  for (let i = 0; start < text.length; i += 1) {
    const size = Math.max(1, sizes[Math.min(i, sizes.length - 1)] ?? 1);
    groups.push(text.slice(start, start + size));
    start += size;
  }
  return groups.join(NO_BREAK_SPACE);
}

/**
 * A health card's number in groups; on one of 15 characters object code, benefit code and province stand apart,
 * and no group of 12 digits is left shorter than the others.
 */
export function formatCardNumber(number: string): string {
  if (number.length === 15) return groupDigits(number, 2, 1, 2, 4, 3);
  return number.length === 12 ? groupDigits(number, 3) : groupDigits(number, 4, 3);
}

/** E.164 → as people in Vietnam write it: `+84912345678` → `0912 345 678`; numbers of other countries stay. */
export function formatPhone(phone: string): string {
  return phone.startsWith('+84') ? groupDigits(`0${phone.slice(3)}`, 4, 3) : phone;
}

/** All but the last four characters hidden; a number of four or fewer is hidden whole. */
export function maskAccount(account: string): string {
  const shown = account.length > 4 ? account.slice(-4) : '';
  return '•'.repeat(account.length - shown.length) + shown;
}

const MOMENT = { vi: momentFormat('vi-VN'), en: momentFormat('en-GB') };
const YEAR = { vi: ['năm', 'năm'], en: ['year', 'years'] } as const;
const MONTH = { vi: ['tháng', 'tháng'], en: ['month', 'months'] } as const;

function momentFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

function count(n: number, [one, many]: readonly [string, string]): string {
  return `${n} ${n === 1 ? one : many}`;
}
