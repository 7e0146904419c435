/**
 * Days and months as whole numbers: a million careers need more calendar arithmetic than `Temporal` objects can carry.
 * A day counts from 1 January 1970, a month from January of the year 0.
 */
const MS_PER_DAY = 86_400_000;

export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function dayFromIso(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
}

const isoDays = new Map<number, string>();

export function isoDay(day: number): string {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  isoDays.set(day, iso);
  return iso;
}

export function yearOfDay(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}

/** The month number of a day. */
export function monthOfDay(day: number): number {
  const iso = isoDay(day);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

export function month(year: number, monthOfYear: number): number {
  return year * 12 + monthOfYear - 1;
}

export function yearOfMonth(value: number): number {
  return Math.floor(value / 12);
}

export function firstDay(value: number): number {
  return dayOf(yearOfMonth(value), (value % 12) + 1, 1);
}

export function lastDay(value: number): number {
  return firstDay(value + 1) - 1;
}

const isoMonths: string[] = [];

/** First day of the month as PostgreSQL takes it. */
export function isoMonth(value: number): string {
  return (isoMonths[value] ??= `${String(yearOfMonth(value)).padStart(4, '0')}-${String((value % 12) + 1).padStart(2, '0')}-01`);
}

/** Whole years lived on `today`. */
export function ageOn(birth: number, today: number): number {
  const years = yearOfDay(today) - yearOfDay(birth);
  return isoDay(today).slice(5) < isoDay(birth).slice(5) ? years - 1 : years;
}

/** The same day `years` later; 29 February becomes 1 March. */
export function addYears(day: number, years: number): number {
  const iso = isoDay(day);
  return dayOf(Number(iso.slice(0, 4)) + years, Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** A moment of that day in Vietnam. */
export function momentOf(day: number, hour: number, minute: number): string {
  return `${isoDay(day)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+07`;
}
