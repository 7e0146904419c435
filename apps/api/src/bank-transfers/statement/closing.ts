import type { StatementLine } from './read-statement.ts';

/** What a statement says the account holds after the last thing in it. Whole đồng. */
export type Closing = { at: Temporal.Instant; balance: number };

type Balanced = Pick<StatementLine, 'bookedAt' | 'amount'> & { balance: number };
/** Its first two lines that name a balance, and the last so far. */
export type BalancesSeen = { first?: Balanced; second?: Balanced; last?: Balanced };

/** Remembers a line for `closingOf`; one without a balance says nothing. */
export function seeBalance(seen: BalancesSeen, { bookedAt, amount, balance }: StatementLine): void {
  if (balance === null) return;
  const line = { bookedAt, amount, balance };
  if (!seen.first) seen.first = line;
  else seen.second ??= line;
  seen.last = line;
}

/** Undefined where the statement names no balance. Banks write the newest line last, or first. */
export function closingOf(seen: BalancesSeen): Closing | undefined {
  const line = isNewestFirst(seen) ? seen.first : seen.last;
  return line && { at: line.bookedAt, balance: line.balance };
}

/** By the moments; where a day is all that is told, by which line's balance follows from the other's. */
function isNewestFirst({ first, second, last }: BalancesSeen): boolean {
  if (!first || !second || !last) return false;
  const order = Temporal.Instant.compare(first.bookedAt, last.bookedAt);
  if (order !== 0) return order > 0;
  return second.balance !== first.balance + second.amount && first.balance === second.balance + first.amount;
}
