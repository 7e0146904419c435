import type { AnswerCode } from './codes.ts';
import type { RefundRequest } from './request.ts';
import type { Refund, Transaction } from './transaction.ts';

/** Takes a refund on, or answers the code of its refusal. Money goes back only once, and only what came. */
export function refundOf(
  transaction: Transaction,
  request: RefundRequest,
  nextNo: () => string,
  now: Temporal.Instant,
): Refund | AnswerCode {
  const { status, transactionNo, paid, levers, refunds } = transaction;
  const amount = Number(request.vnp_Amount);
  if (request.vnp_TransactionNo !== '0' && request.vnp_TransactionNo !== transactionNo) return '91';
  if (status !== '00' || levers.refund === 'refused') return '95';
  const returned = refunds.filter((refund) => refund.status !== '09').reduce((sum, refund) => sum + refund.amount, 0);
  if (returned + amount > paid) return returned > 0 ? '94' : '99';
  if (request.vnp_TransactionType === '02' && amount !== paid) return '99';
  const refund: Refund = {
    requestId: request.vnp_RequestId,
    transactionNo: nextNo(),
    amount,
    type: request.vnp_TransactionType,
    status: levers.refund === 'rejected-later' ? '09' : '06',
    at: now,
  };
  refunds.push(refund);
  return refund;
}
