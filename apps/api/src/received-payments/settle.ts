import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { type CheckedItem, changedSince } from '../contribution-orders/record/changed-since.ts';
import { isForGood } from '../contributions/not-recorded.ts';
import { recordOrder } from '../contribution-orders/record/record-order.ts';
import { type NamedOrder, tellUnderReview } from '../contribution-orders/record/tell.ts';
import { appendOrderEvents, lockOrder, type OrderFile } from '../contribution-orders/order-book.ts';
import type { OrderActor, SettlementException } from '../contribution-orders/order.ts';
import { receivedLines } from '../contribution-orders/order-lines.ts';
import { type LedgerEntry, postEntry } from '../ledger/post.ts';
import type { Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { exceptionOf } from './decide-settlement.ts';
import { openException } from './open-exception.ts';
import { findPayment, insertPayment } from './payment.ts';
import type { ReceivedPayment } from './received-payment.ts';
import { findRemovedOrder } from './removed-order.ts';
import { storable } from './storable.ts';

/** `already`: this very transaction was settled before, whatever came of it then. */
export type Settlement =
  | { outcome: 'recorded'; paymentId: string }
  | { outcome: 'already'; paymentId: string }
  | { outcome: 'exception'; paymentId: string; exception: SettlementException };

/**
 * Takes money in, whatever becomes of it: one transaction writes the payment and its ledger entry, and either records what was paid for or
 * opens an exception for an officer. Whoever tells of the same transaction again, at once or years later, is told `already`.
 */
export async function settlePayment(services: Services, told: ReceivedPayment): Promise<Settlement> {
  const received = storable(told);
  const settled = await services.db
    .transaction((tx) => settle(tx, services, received))
    .catch((error: unknown) => {
      if (!isForGood(error)) throw error;
      services.log.error({ err: error, reference: received.reference }, 'payment not recorded, held instead');
      return services.db.transaction((tx) => settle(tx, services, received, 'not-recordable'));
    });
  if (settled.ok) return settled.value;
  const before = await settledBefore(services, received);
  if (!before) throw new Error('a payment was neither written nor there');
  return before;
}

/** The same transaction told with another amount is nobody's to guess about. */
async function settledBefore(services: Services, received: ReceivedPayment): Promise<Settlement | undefined> {
  const { provider, providerKey, amount, message, source } = received;
  const payment = await findPayment(services.db.read, provider, providerKey);
  if (!payment) return undefined;
  const { paymentId } = payment;
  if (payment.amount === amount) return { outcome: 'already', paymentId };
  const exception = 'amount-at-provider-differs';
  const data = { amount: payment.amount, told: amount, source, message };
  await services.db.transaction((tx) =>
    openException(tx, { ...payment, kind: exception, about: `${provider} ${providerKey}`, data }, services.clock.now()),
  );
  return { outcome: 'exception', paymentId, exception };
}

/** In the transaction of its caller. Refused (`payment-settled`) where this very transaction is in the books; then nothing is written. */
export async function settle(
  tx: Transaction,
  services: Services,
  received: ReceivedPayment,
  despite?: SettlementException,
): Promise<Result<Settlement>> {
  const order = received.reference === null ? undefined : await lockOrder(tx, received.reference);
  const removed = order || received.reference === null ? undefined : await findRemovedOrder(tx, received.reference);
  const items = order ? await changedSince(tx, order.items) : [];
  const exception = exceptionOf({ order, ...received, obstacles: items.map(({ obstacle }) => obstacle) }) ?? despite;
  const now = services.clock.now();
  const paymentId = randomUUID();
  const state = exception === undefined ? 'recorded' : 'open';
  if (!(await insertPayment(tx, { ...received, paymentId, order, payerId: removed?.payerId, state }, now)))
    return refuse('payment-settled');
  const entry: LedgerEntry = {
    kind: 'received',
    source: paymentId,
    orderReference: order?.reference ?? null,
    at: now,
    lines: receivedLines(received.provider, received.amount, order?.agencyCode ?? null),
  };
  if (order && exception === undefined) {
    const actor = whoSays(received);
    await recordOrder(tx, services, { order, items, paymentId, actor, entries: [entry], now });
    return ok({ outcome: 'recorded', paymentId });
  }
  await postEntry(tx, entry);
  const kind = exception ?? 'unknown-order';
  await hold(tx, services, { order, removed, items, received, paymentId, exception: kind, now });
  return ok({ outcome: 'exception', paymentId, exception: kind });
}

const whoSays = ({ by, provider }: ReceivedPayment): OrderActor => by ?? { kind: 'provider', id: provider };

type Held = {
  order: OrderFile | undefined;
  removed: NamedOrder | undefined;
  items: readonly CheckedItem[];
  received: ReceivedPayment;
  paymentId: string;
  exception: SettlementException;
  now: Temporal.Instant;
};

/** The money stays with us until an officer has decided, and its payer knows. */
async function hold(tx: Transaction, services: Services, held: Held): Promise<void> {
  const { order, removed, items, received, paymentId, exception, now } = held;
  const obstacles = items.flatMap(({ fullName, obstacle }) => (obstacle === null ? [] : [{ fullName, obstacle }]));
  const data = {
    amount: received.amount,
    ...(order && { orderAmount: order.amount, orderState: order.state }),
    ...(obstacles.length > 0 && { obstacles }),
    ...(removed && { removed: true }),
  };
  const about = {
    payerId: (order ?? removed)?.payerId ?? null,
    orderId: order?.orderId ?? null,
    agencyCode: order?.agencyCode ?? null,
  };
  await openException(tx, { ...about, paymentId, kind: exception, about: paymentId, data }, now);
  if (removed) await tellUnderReview(tx, services, removed, { about: paymentId, amount: received.amount });
  if (!order) return;
  if (exception === 'late' || exception === 'not-recordable') {
    const event = { type: 'paid', data: { paymentId, exception } } as const;
    const actor = whoSays(received);
    // Money after the end of the order holds nobody's time, as it would not had the end been noted first: the decision looks again.
    await appendOrderEvents(tx, order, [{ event, actor }], now, { askAt: null, release: exception === 'late' });
  }
  await tellUnderReview(tx, services, order, { about: paymentId, amount: received.amount });
}
