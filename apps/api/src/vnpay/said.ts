import type { Words } from './codes.ts';
import type { Outcome } from './outcome.ts';

/** What VNPAY said of a payment, signed: in a notification or in the answer to a query. */
export type Said = {
  source: 'notification' | 'query';
  reference: string;
  /** Whole đồng; undefined where it is no such amount, or of another currency. */
  amount: number | undefined;
  outcome: Outcome;
  /** Why it did not go through, where it did not. */
  code: string;
  words: Words;
  /** Absent where no transaction was made. */
  transactionNo: string | undefined;
  bankCode: string | undefined;
  paidAt: Temporal.Instant | undefined;
  message: Readonly<Record<string, string | undefined>>;
};
