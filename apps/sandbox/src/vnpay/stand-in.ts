import { createFaults, type Faults } from '../faults.ts';
import { type Answering, createRequestIds } from './answer-request.ts';
import { createNotifier, type Notifier } from './notifier.ts';
import type { Merchant } from './merchant.ts';
import { createTransactions } from './transactions.ts';

/** The stand-in of VNPAY: one merchant, its transactions, and what it is told to do wrong. */
export type VnpayStandIn = Answering & {
  notifier: Notifier;
  /** Of the pay page, queries, refunds and the list of the day. */
  faults: Faults;
};

/** `merchant` is changed in place where a test or a person asks for it. */
export function createVnpay(merchant: Merchant, now: () => Temporal.Instant): VnpayStandIn {
  return {
    merchant,
    now,
    transactions: createTransactions(now),
    requests: createRequestIds(),
    notifier: createNotifier(merchant, now),
    faults: createFaults(),
  };
}
