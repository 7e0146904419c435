import { addMonths, type Month, monthOf, ok, refuse, type Result } from '@openvssid/core';

/** Of which months a list is made on a day: this one and the next, each after those before it. `last` is the month of the office's newest. */
export function mayBeMade(month: Month, today: Temporal.PlainDate, last: Month | undefined): Result<undefined> {
  const current = monthOf(today.toString());
  const next = addMonths(current, 1);
  if (month !== current && month !== next)
    return refuse('payment-list-month', { field: 'month', params: { first: current, last: next } });
  if (last !== undefined && last > month) return refuse('payment-list-later-made', { field: 'month', params: { last } });
  return ok(undefined);
}

/** People are paid from the first day of the month on, or from the day of a list that was made later. */
export function firstDayOfPayment(month: Month, madeOn: Temporal.PlainDate): Temporal.PlainDate {
  const first = Temporal.PlainDate.from(`${month}-01`);
  return Temporal.PlainDate.compare(first, madeOn) < 0 ? madeOn : first;
}

/** `CT26120101…`: what a bank gives back; letters and digits alone, because some banks take nothing else. */
export function referenceStart(month: Month, agencyCode: string): string {
  return `CT${month.slice(2, 4)}${month.slice(5, 7)}${agencyCode}`;
}
