import type { Brand } from '@openvssid/core';

/** A calendar month as its number since the year 0: months are counted, compared and subtracted here by the hundred. */
export type MonthIndex = Brand<number, 'MonthIndex'>;

/** `monthIndex(2026, 1)` is January 2026. */
export function monthIndex(year: number, month: number): MonthIndex {
  return checked(year * 12 + month - 1);
}

/** Of a trusted `YYYY-MM` or `YYYY-MM-DD`. */
export function monthIndexOf(text: string): MonthIndex {
  return monthIndex(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

export function monthOfDate(date: Temporal.PlainDate): MonthIndex {
  return monthIndex(date.year, date.month);
}

export function plusMonths(month: MonthIndex, months: number): MonthIndex {
  return checked(month + months);
}

export function yearOf(month: MonthIndex): number {
  return Math.floor(month / 12);
}

/** `YYYY-MM`. */
export function monthText(month: MonthIndex): string {
  return `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export function firstDayOf(month: MonthIndex): Temporal.PlainDate {
  return new Temporal.PlainDate(yearOf(month), (month % 12) + 1, 1);
}

function checked(month: number): MonthIndex {
  if (!isMonthIndex(month)) throw new RangeError(`Not a month: ${month}`);
  return month;
}

function isMonthIndex(month: number): month is MonthIndex {
  return Number.isSafeInteger(month);
}
