import { readReferenceRows } from '../reference-data/files.ts';
import { dayFromIso, monthOfDay } from './calendar.ts';

/** Base salary (lương cơ sở) by the month from which it holds, oldest first. */
export const BASE_SALARIES = readReferenceRows('base-salaries.csv').map((row) => ({
  fromMonth: monthOfDay(dayFromIso(row.effective_from ?? '')),
  amount: Number(row.amount_vnd),
}));

export function baseSalaryIn(month: number): number {
  return BASE_SALARIES.findLast((row) => row.fromMonth <= month)?.amount ?? BASE_SALARIES[0]?.amount ?? 0;
}
