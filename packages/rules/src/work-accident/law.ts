import { dayNumber } from '../parameters/sheet.ts';

/** The law in force on the day of the accident or of the diagnosis; the formulas are the same in all three. */
export type AccidentLaw = '71/2006' | '58/2014' | '84/2015';

export function accidentLawOn(date: Temporal.PlainDate): AccidentLaw {
  const day = dayNumber(date);
  if (day < 20_160_101) return '71/2006';
  return day < 20_160_701 ? '58/2014' : '84/2015';
}
