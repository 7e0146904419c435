import { dayOf, isoOf } from '../local-time.ts';
import type { Refund, Transaction } from './transaction.ts';
import { isDebited } from './transaction.ts';

const HEADER = 'transaction,reference,amount,fee,paid_at,status';
/** VNPAY keeps 0.8 % of a payment, in whole đồng; of a refund nothing. */
const FEE_PER_THOUSAND = 8;

/**
 * The list of a day in Vietnam that VNPAY gives its merchant to compare: a row a payment that left an account, amounts in đồng, and a row
 * a refund, its amount negative.
 */
export function dailyList(transactions: readonly Transaction[], day: string): string {
  const payments = transactions.filter((one) => isOn(one.settledAt, day) && isDebited(one) && one.levers.list !== 'missing');
  const refunds = transactions.flatMap((one) =>
    one.refunds.filter((refund) => isOn(refund.at, day) && refund.status !== '09').map((refund) => refundRow(one, refund)),
  );
  return [HEADER, ...payments.map(paymentRow), ...refunds].map((row) => `${row}\r\n`).join('');
}

function paymentRow({ transactionNo, txnRef, paid, settledAt, status, levers }: Transaction): string {
  const amount = paid / 100 + (levers.list === 'other-amount' ? 1_000 : 0);
  const fee = Math.floor((amount * FEE_PER_THOUSAND) / 1_000);
  return [transactionNo, txnRef, amount, fee, settledAt === null ? '' : isoOf(settledAt), status].join(',');
}

function refundRow({ txnRef }: Transaction, { transactionNo, amount, at, status }: Refund): string {
  return [transactionNo, txnRef, -amount / 100, 0, isoOf(at), status].join(',');
}

function isOn(at: Temporal.Instant | null, day: string): boolean {
  return at !== null && dayOf(at) === day;
}
