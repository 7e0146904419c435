import type { Merchant } from './merchant.ts';
import { contradictionOf, noticeQuery, resultOf, returnAddress } from './notice.ts';
import type { Notifier } from './notifier.ts';
import { type Payment, settle } from './settle.ts';
import type { Transaction } from './transaction.ts';

export type Vnpay = { merchant: Merchant; notifier: Notifier; now: () => Temporal.Instant };

/** A payer pays, or fails to: the transaction ends, the merchant is told, and the browser's way back is answered. */
export async function pay({ merchant, notifier, now }: Vnpay, transaction: Transaction, payment: Payment): Promise<string> {
  if (settle(transaction, payment, now())) {
    const { notice, copies, delaySeconds } = transaction.levers;
    const queries = noticesOf(transaction, merchant);
    if (notice === 'before-return') for (const query of queries) await notifier.send(transaction, query, copies);
    if (notice === 'after-return') notifier.sendLater(transaction, queries, copies, delaySeconds);
  }
  return returnAddress(transaction, merchant);
}

/** The true notification, and the contradicting one where it was asked for. */
function noticesOf(transaction: Transaction, merchant: Merchant): string[] {
  const { alteration, contradiction } = transaction.levers;
  const told = noticeQuery(resultOf(transaction), merchant, alteration);
  const contradicted = noticeQuery(contradictionOf(transaction), merchant, 'none');
  switch (contradiction) {
    case 'none':
      return [told];
    case 'before':
      return [contradicted, told];
    case 'after':
      return [told, contradicted];
  }
}
