import type { ResponseCode, TransactionStatus } from './codes.ts';
import type { Levers } from './levers.ts';

/** What a merchant asks for by the address it leads the payer to. Amounts are VNPAY's: đồng × 100. */
export type PayRequest = {
  tmnCode: string;
  txnRef: string;
  amount: number;
  orderInfo: string;
  /** yyyyMMddHHmmss, as the merchant wrote it: queries and refunds repeat it. */
  createDate: string;
  expiresAt: Temporal.Instant;
  returnUrl: string;
  bankCode: string;
};

export type Refund = {
  requestId: string;
  transactionNo: string;
  amount: number;
  type: '02' | '03';
  status: '05' | '06' | '09';
  at: Temporal.Instant;
};

/** A message and what was answered. */
export type Exchange = {
  at: Temporal.Instant;
  what: 'notification' | 'query' | 'refund';
  sent: string;
  /** Null while it is under way. */
  answer: string | null;
  /** Of a notification: whether VNPAY leaves it at that. */
  acknowledged: boolean;
};

export type Transaction = PayRequest & {
  transactionNo: string;
  openedAt: Temporal.Instant;
  status: TransactionStatus;
  responseCode: ResponseCode | null;
  /** What was paid; differs from `amount` where a lever says so. */
  paid: number;
  settledAt: Temporal.Instant | null;
  cardType: string;
  levers: Levers;
  refunds: Refund[];
  exchanges: Exchange[];
};

/** Whether money left the payer's account. */
export function isDebited({ status }: Transaction): boolean {
  return status === '00' || status === '07' || status === '04';
}
