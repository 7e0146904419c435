import { dayNumber } from '../parameters/sheet.ts';

/** The employment law in force on the day of the decision; files not decided by then follow the new one (Law 74/2025, from 1 January 2026). */
export type EmploymentLaw = '38/2013' | '74/2025';

export function employmentLawOn(date: Temporal.PlainDate): EmploymentLaw {
  return dayNumber(date) >= 20_260_101 ? '74/2025' : '38/2013';
}
