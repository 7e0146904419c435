import { Fault } from '../fault.ts';
import type { MonthIndex } from '../time/month-index.ts';
import { monthIndexOf } from '../time/month-index.ts';

/** The last day this edition of law and tables is known to (section 15); a later one is out of the table until they are extended. */
export const KNOWN_TO = '2026-12-31';

/** Days of this calculator, `YYYY-MM-DD`, both in it; another is E_OUT_OF_TABLE at the path of its field. */
export function expectDate(date: Temporal.PlainDate | undefined, path: string, from: string, to = KNOWN_TO): void {
  if (date && (date.toString() < from || date.toString() > to)) throw new Fault('E_OUT_OF_TABLE', path);
}

/** Months of this calculator, `YYYY-MM`, both in it. */
export function expectMonth(month: MonthIndex, path: string, from: string, to = KNOWN_TO): void {
  if (month < monthIndexOf(from) || month > monthIndexOf(to)) throw new Fault('E_OUT_OF_TABLE', path);
}
