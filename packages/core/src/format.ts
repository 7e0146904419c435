import type { ReaderLanguage, TranslatedLanguage } from './language.ts';

// Works on ISO strings and Intl alone: older phones have no Temporal.

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const NO_BREAK_SPACE = '\u00a0';

/** `2026-11-22` → `22/11/2026`, `2026년 11월 22일`, `2026年11月22日`; a year alone, as in old records, stays a year. */
export function formatDay(day: string, language: ReaderLanguage = 'vi'): string {
  const parts = day.slice(0, 10).split('-');
  if (language === 'vi' || language === 'en') return parts.reverse().join('/');
  return parts.map((part, i) => `${Number(part)}${DAY_PARTS[language].units[i] ?? ''}`).join(DAY_PARTS[language].space);
}

/** `2026-11` or `2026-11-22` → `11/2026`, `2026년 11월`, `2026年11月`. */
export function formatMonth(month: string, language: ReaderLanguage = 'vi'): string {
  return formatDay(month.slice(0, 7), language);
}

/** A moment (ISO 8601 with offset) as clocks in Vietnam show it: `10:48, 22/11/2026`, `2026年11月22日 10:48`. English keeps the day in front. */
export function formatMoment(moment: string, language: ReaderLanguage): string {
  const [time, day] = [formatTime(moment), formatDayOf(moment, language)];
  return language === 'vi' || language === 'en' ? `${time}, ${day}` : `${day} ${time}`;
}

/** The time of a moment in Vietnam: `10:48`. */
export function formatTime(moment: string): string {
  const parts = partsOf(moment);
  return `${parts.get('hour')}:${parts.get('minute')}`;
}

/** The day of a moment in Vietnam, written as `formatDay` does. */
export function formatDayOf(moment: string, language: ReaderLanguage = 'vi'): string {
  const parts = partsOf(moment);
  return formatDay(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, language);
}

/** 149 → `12 năm 5 tháng`, `12 years 5 months`, `12년 5개월`; what is zero is left out. */
export function formatMonthsAsYears(months: number, language: ReaderLanguage): string {
  const { year, month, space } = SPAN[language];
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [];
  if (years > 0) parts.push(year(years));
  if (rest > 0 || years === 0) parts.push(month(rest));
  return parts.join(space);
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

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const DAY_PARTS = {
  ko: { units: ['년', '월', '일'], space: NO_BREAK_SPACE },
  ja: { units: ['年', '月', '日'], space: '' },
  zh: { units: ['年', '月', '日'], space: '' },
} as const satisfies Record<TranslatedLanguage, unknown>;

type Span = { year: (n: number) => string; month: (n: number) => string; space: string };

const SPAN: Record<ReaderLanguage, Span> = {
  vi: { year: (n) => `${n} năm`, month: (n) => `${n} tháng`, space: ' ' },
  en: { year: (n) => `${n} ${n === 1 ? 'year' : 'years'}`, month: (n) => `${n} ${n === 1 ? 'month' : 'months'}`, space: ' ' },
  ko: { year: (n) => `${n}년`, month: (n) => `${n}개월`, space: NO_BREAK_SPACE },
  ja: { year: (n) => `${n}年`, month: (n) => `${n}か月`, space: '' },
  zh: { year: (n) => `${n}年`, month: (n) => `${n}个月`, space: '' },
};

function partsOf(moment: string): ReadonlyMap<string, string> {
  return new Map(MOMENT.formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
}
