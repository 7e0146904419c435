import { isCompulsory, type IsCounted, monthsOf, periodIn } from '../blocks/contribution-months.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { History } from '../facts/history.ts';
import { type MonthIndex, monthOfDate, monthText, plusMonths } from '../time/month-index.ts';

/** Some months in a row that end with `last`, and how many of them are paid. */
export type Window = { readonly first: MonthIndex; readonly last: MonthIndex; readonly paid: number };

/**
 * The month the months before an event end with: that of the event itself if it is paid and the event falls on its 15th day or later
 * (Circular 59/2015 art 9.1, Circular 12/2025 art 8).
 */
export function windowEnd(history: History, day: Temporal.PlainDate, counted: IsCounted = isCompulsory): MonthIndex {
  const month = monthOfDate(day);
  return day.day >= 15 && periodIn(history, month, counted) ? month : plusMonths(month, -1);
}

export function windowBefore(
  history: History,
  day: Temporal.PlainDate,
  months: number,
  counted: IsCounted = isCompulsory,
): Window {
  const last = windowEnd(history, day, counted);
  const first = plusMonths(last, 1 - months);
  return { first, last, paid: monthsOf(history, counted, first, last) };
}

/**
 * The month the average salary ends before: that of the leave; the event's own month is still part of it when it ends the window and the
 * leave begins in it.
 */
export function cutFor(history: History, day: Temporal.PlainDate, leaveStart: Temporal.PlainDate): MonthIndex {
  const start = monthOfDate(leaveStart);
  const isWithin = start === monthOfDate(day) && windowEnd(history, day) === start;
  return isWithin ? plusMonths(start, 1) : start;
}

/** What a birth, an adoption and the father's allowance at birth ask. */
export function hasSixInTwelve(history: History, day: Temporal.PlainDate): boolean {
  return windowBefore(history, day, 12).paid >= 6;
}

/** Insured in this month or in the one before. */
export function isInsuredAt(history: History, month: MonthIndex): boolean {
  return monthsOf(history, isCompulsory, month - 1, month) > 0;
}

export const IN_TWELVE: Text = {
  vi: 'Số tháng đã đóng BHXH trong 12 tháng được xét',
  en: 'Months insured among the 12 months that are looked at',
};

export function explainWindow(label: Text, { first, last, paid }: Window, law: string): Step {
  return step(label, { value: paid, unit: 'months' }, { law, working: formula`${slashed(first)} – ${slashed(last)}` });
}

/** `02/2016`, the same in both languages. */
function slashed(month: MonthIndex): string {
  return monthText(month).split('-').reverse().join('/');
}
