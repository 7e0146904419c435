import { SETTLEMENT_EXCEPTIONS } from '../../contribution-orders/order.ts';

/** What becomes of a line. Of outgoing money: `refunded`, or `contrary` to what was ordered, or `outgoing`: none of ours. */
export const LINE_OUTCOMES = [
  'recorded',
  'already',
  ...SETTLEMENT_EXCEPTIONS,
  'refunded',
  'contrary',
  'outgoing',
  'rejected',
] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

/** What a statement brings, in lines; `received`: whole đồng of the incoming ones that are new. */
export type StatementSummary = {
  lines: number;
  received: number;
  outcomes: Partial<Record<LineOutcome, number>>;
  /** Where the statement names its closing balance, and is the newest. */
  balance?: ComparedBalance;
};

/**
 * What the bank says the account holds and what the ledger has for it; `unexplained`: of the difference what is new and no money that went out
 * for something else. Whole đồng.
 */
export type ComparedBalance = { bank: number; books: number; unexplained: number };

export const emptySummary = (): StatementSummary => ({ lines: 0, received: 0, outcomes: {} });

export function count(summary: StatementSummary, outcome: LineOutcome, amount = 0): void {
  summary.lines += 1;
  summary.outcomes[outcome] = (summary.outcomes[outcome] ?? 0) + 1;
  if (amount > 0 && outcome !== 'already' && outcome !== 'rejected') summary.received += amount;
}
