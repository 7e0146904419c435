import { exact } from '../exact.ts';

/** Months of this pension after which it has paid more than `amount`; undefined: a pension of nothing never does. */
export function monthsToExceed(amount: number, pension: number): number | undefined {
  if (pension <= 0) return undefined;
  return amount < 0 ? 0 : exact(amount, pension).floor().valueOf() + 1;
}
