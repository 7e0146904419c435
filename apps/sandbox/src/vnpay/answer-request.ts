import { type AnswerFields, answerTo } from './answer.ts';
import type { AnswerCode } from './codes.ts';
import { localTime } from '../local-time.ts';
import type { Merchant } from './merchant.ts';
import { refundOf } from './refund.ts';
import { isRequestSigned, type MerchantRequest } from './request.ts';
import type { Transaction } from './transaction.ts';
import { isDebited } from './transaction.ts';
import type { Transactions } from './transactions.ts';

export type Answering = { merchant: Merchant; transactions: Transactions; requests: RequestIds; now: () => Temporal.Instant };
export type RequestIds = { isNew(id: string): boolean };

const KEPT = 20_000;

/** The request ids that were used: a repeat is code 94. */
export function createRequestIds(kept = KEPT): RequestIds {
  const used = new Set<string>();
  return {
    isNew(id) {
      if (used.has(id)) return false;
      used.add(id);
      for (const oldest of used) {
        if (used.size <= kept) break;
        used.delete(oldest);
      }
      return true;
    },
  };
}

/** Answers a query or refund; the checks in VNPAY's order: merchant, signature, repeat, transaction. */
export function answerRequest(answering: Answering, request: MerchantRequest): Record<string, string> {
  const { merchant, transactions, requests, now } = answering;
  const { vnp_Command: command, vnp_TxnRef: txnRef, vnp_TmnCode: tmnCode } = request;
  const refuse = (code: AnswerCode) => answerTo(command, code, merchant, { vnp_TxnRef: txnRef });
  if (tmnCode !== merchant.tmnCode) return refuse('02');
  if (!isRequestSigned(request, merchant)) return refuse('97');
  if (!requests.isNew(request.vnp_RequestId)) return refuse('94');
  const transaction = transactions.ofMerchant(tmnCode, txnRef, request.vnp_TransactionDate);
  if (!transaction) return refuse('91');
  if (request.vnp_Command === 'querydr') return answerTo(command, '00', merchant, stateOf(transaction));
  const refund = refundOf(transaction, request, transactions.nextNo, now());
  if (typeof refund === 'string') return refuse(refund);
  return answerTo(command, '00', merchant, {
    ...stateOf(transaction),
    vnp_Amount: String(refund.amount),
    vnp_OrderInfo: request.vnp_OrderInfo,
    vnp_TransactionStatus: '05',
  });
}

/** How a transaction stands; where it was refunded, how its last refund stands. */
function stateOf(transaction: Transaction): AnswerFields {
  const { txnRef, orderInfo, paid, bankCode, settledAt, transactionNo, status } = transaction;
  const refund = transaction.refunds.at(-1);
  return {
    vnp_TxnRef: txnRef,
    vnp_Amount: String(refund?.amount ?? paid),
    vnp_OrderInfo: orderInfo,
    vnp_BankCode: bankCode,
    vnp_PayDate: settledAt === null ? '' : localTime(settledAt),
    vnp_TransactionNo: refund?.transactionNo ?? (isDebited(transaction) ? transactionNo : '0'),
    vnp_TransactionType: refund?.type ?? '01',
    vnp_TransactionStatus: refund?.status ?? status,
  };
}
