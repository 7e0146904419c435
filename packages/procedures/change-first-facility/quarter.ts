/** Health Insurance Law 25/2008/QH12 as amended by Law 51/2024/QH15, art. 26 (practice). */
const FIRST_DAYS = 15;
const MONTHS_OF_QUARTER = 3;

export function isInFirstDaysOfQuarter({ month, day }: Temporal.PlainDate): boolean {
  return month % MONTHS_OF_QUARTER === 1 && day <= FIRST_DAYS;
}
