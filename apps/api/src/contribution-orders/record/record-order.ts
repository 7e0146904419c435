import type { Transaction } from '@openvssid/server/db/database';
import { recordedLines } from '../order-lines.ts';
import { type LedgerEntry, postEntries } from '../../ledger/post.ts';
import type { Services } from '../../services.ts';
import { appendOrderEvents, type OrderFile } from '../order-book.ts';
import type { OrderActor } from '../order.ts';
import { issueReceipt } from '../receipt/issue-receipt.ts';
import type { CheckedItem } from './changed-since.ts';
import { NotRecorded } from '../../contributions/not-recorded.ts';
import { recordItems } from './record-items.ts';
import { noteChangedRecords, tellRecorded } from './tell.ts';

export type Recording = {
  order: OrderFile;
  /** Of the order, without an obstacle. */
  items: readonly CheckedItem[];
  paymentId: string;
  actor: OrderActor;
  /** Booked besides, by the same statement. */
  entries?: readonly LedgerEntry[];
  now: Temporal.Instant;
};

/**
 * Records what an order was paid for, in the transaction that takes the money in or in which an officer decides: cards and months, the
 * funds' ledger lines, the order's last events, its receipt, and word to everybody whose records changed.
 */
export async function recordOrder(tx: Transaction, services: Services, recording: Recording): Promise<void> {
  const { order, items, paymentId, actor, now } = recording;
  const booked = await postEntries(tx, [
    ...(recording.entries ?? []),
    {
      kind: 'recorded',
      source: `${order.payerId} ${order.orderId}`,
      orderReference: order.reference,
      at: now,
      lines: recordedLines(
        order.agencyCode,
        items.map((item) => ({ ...item, personId: item.livingId })),
      ),
    },
  ]);
  if (!booked) throw new NotRecorded('an order is recorded once');
  await recordItems(tx, items, now);
  const paid = { event: { type: 'paid', data: { paymentId } }, actor } as const;
  const recorded = { event: { type: 'recorded', data: { paymentId } }, actor } as const;
  const events = order.state === 'paid' ? [recorded] : [paid, recorded];
  await appendOrderEvents(tx, order, events, now, { recordedAt: now, askAt: null });
  await issueReceipt(tx, services, { payerId: order.payerId, orderId: order.orderId, paymentId, now });
  await tellRecorded(tx, services, order, items);
  await noteChangedRecords(tx, order, items, now);
}
