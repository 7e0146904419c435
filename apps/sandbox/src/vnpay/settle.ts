import type { ResponseCode, TransactionStatus } from './codes.ts';
import { AS_VNPAY_DOES, type LeverChange } from './levers.ts';
import type { Transaction } from './transaction.ts';

/** What a payer did at the pay page. */
export type Payment = {
  responseCode: ResponseCode;
  status: TransactionStatus;
  bankCode: string;
  cardType: string;
  levers: LeverChange;
};

/** Ends a transaction as the payer chose, once: a second click, or a second tab, finds it ended. Answers whether it did. */
export function settle(transaction: Transaction, payment: Payment, now: Temporal.Instant): boolean {
  if (transaction.settledAt !== null) return false;
  const levers = { ...AS_VNPAY_DOES, ...payment.levers };
  const tooLate = Temporal.Instant.compare(now, transaction.expiresAt) > 0 && !levers.late;
  const { responseCode, status } = tooLate ? ({ responseCode: '11', status: '02' } as const) : payment;
  Object.assign(transaction, {
    responseCode,
    status,
    bankCode: payment.bankCode,
    cardType: payment.cardType,
    levers,
    paid: Math.max(transaction.amount + levers.difference * 100, 100),
    settledAt: now,
  });
  return true;
}
