import { z } from 'zod';
import { ticked } from '../ticked.ts';
import { TRANSACTION_STATUSES, type TransactionStatus } from './codes.ts';
import { ALTERATIONS, leverChange } from './levers.ts';
import { contradictionOf, noticeQuery, resultOf } from './notice.ts';
import type { VnpayStandIn } from './stand-in.ts';
import type { Exchange, Transaction } from './transaction.ts';

const MOST_COPIES = 1_000;
const isStatus = (text: string): text is TransactionStatus => Object.hasOwn(TRANSACTION_STATUSES, text);

/** A notification that is to be sent once more. */
export const noticeRequest = z.object({
  copies: z.coerce.number().int().min(1).max(MOST_COPIES).default(1),
  alteration: z.enum(ALTERATIONS).default('none'),
  /** Says that the customer cancelled, whatever happened. */
  contradict: ticked.default(false),
});

/** What VNPAY finds out later of a payment, and how it is to treat its refunds and its row of the list. */
export const changeRequest = z.intersection(
  z.object({ status: z.union([z.literal(''), z.string().refine(isStatus)]).default('') }),
  leverChange,
);

/** Tells the merchant once more; resolves with the exchanges when it has answered so many times. */
export function tellAgain(
  { merchant, notifier }: VnpayStandIn,
  transaction: Transaction,
  { copies, alteration, contradict }: z.infer<typeof noticeRequest>,
): Promise<readonly Exchange[]> {
  const result = contradict ? contradictionOf(transaction) : resultOf(transaction);
  return notifier.send(transaction, noticeQuery(result, merchant, alteration), copies);
}

export function change(transaction: Transaction, { status, ...levers }: z.infer<typeof changeRequest>): void {
  if (status !== '') transaction.status = status;
  Object.assign(transaction.levers, levers);
}
