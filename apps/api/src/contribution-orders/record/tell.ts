import { monthOf } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { recordAccess } from '../../access-log/record.ts';
import type { Notification } from '../../notices/notification.ts';
import { type Reminder, tellOnce } from '../../notifications/tell-once.ts';
import type { Services } from '../../services.ts';
import type { OrderFile, OrderItem } from '../order-book.ts';
import type { Order } from '../order.ts';
import type { CheckedItem } from './changed-since.ts';

/** Whose money it is, and the order it names; one that is gone by now has no page. */
export type NamedOrder = Pick<Order, 'payerId' | 'reference'> & { removed?: boolean };

/** Page of an order in the citizen app. */
export const linkToOrder = ({ reference, removed = false }: Pick<NamedOrder, 'reference' | 'removed'>): string =>
  removed ? '/payments' : `/payments/orders/${reference}`;

const NAME = sql<{ fullName: string }>('name-of-payer', 'select full_name as "fullName" from person where person_id = $1');

/** Tells the payer what the payment brought, and everybody else for whom it was, each once. */
export async function tellRecorded(
  tx: Transaction,
  services: Services,
  order: OrderFile,
  items: readonly CheckedItem[],
): Promise<void> {
  const others = peopleOf(items.filter(({ relation }) => relation !== 'self'));
  const [payer] = others.length === 0 ? [] : await tx.run(NAME, [order.payerId]);
  const told: Reminder[] = [
    { personId: order.payerId, about: order.reference, link: linkToOrder(order), notification: paid(items) },
    ...others.map((of) => ({
      personId: of.personId,
      about: order.reference,
      link: of.items[0]?.fund === 'health' ? '/card' : '/contributions',
      notification: paidFor(payer?.fullName ?? '', of.items),
    })),
  ];
  await tellOnce(tx, services, told);
}

function paid(items: readonly OrderItem[]): Notification {
  const { months, health } = reach(items);
  if (!health) return { kind: 'months-paid', data: months };
  return { kind: 'cover-paid', data: { validTo: lastDay(items), people: peopleOf(items).length } };
}

function paidFor(payer: string, items: readonly OrderItem[]): Notification {
  const { months, health } = reach(items);
  if (!health) return { kind: 'months-paid-for-you', data: { payer, ...months } };
  return { kind: 'cover-paid-for-you', data: { payer, validTo: lastDay(items) } };
}

function reach(items: readonly OrderItem[]) {
  const [first] = items.map(({ fromDay }) => fromDay).toSorted();
  const months = { fromMonth: monthOf(first ?? lastDay(items)), toMonth: monthOf(lastDay(items)) };
  return { months, health: items.some(({ fund }) => fund === 'health') };
}

function lastDay(items: readonly OrderItem[]): string {
  return (
    items
      .map(({ toDay }) => toDay)
      .toSorted()
      .at(-1) ?? ''
  );
}

function peopleOf<I extends OrderItem & { livingId?: number }>(items: readonly I[]): { personId: number; items: I[] }[] {
  const people = new Map<number, I[]>();
  for (const item of items) {
    const personId = item.livingId ?? item.personId;
    people.set(personId, [...(people.get(personId) ?? []), item]);
  }
  return [...people].map(([personId, of]) => ({ personId, items: of }));
}

/** Tells the payer that money came, or is held on its way, which an officer looks at. `about`: the payment, or the order. */
export async function tellUnderReview(
  tx: Transaction,
  services: Services,
  order: NamedOrder,
  { about, amount }: { about: string; amount: number },
): Promise<void> {
  const { payerId, reference } = order;
  const notification: Notification = { kind: 'payment-under-review', data: { reference, amount } };
  await tellOnce(tx, services, [{ personId: payerId, about, link: linkToOrder(order), notification }]);
}

/** Tells the payer that money went back. */
export async function tellRefunded(
  tx: Transaction,
  services: Services,
  order: NamedOrder,
  { about, amount }: { about: string; amount: number },
): Promise<void> {
  const { payerId, reference } = order;
  const notification: Notification = { kind: 'payment-refunded', data: { reference, amount } };
  await tellOnce(tx, services, [{ personId: payerId, about, link: linkToOrder(order), notification }]);
}

/** Whose records changed without their own doing reads in the access log by whose payment. Last in the transaction, in one sequence. */
export async function noteChangedRecords(
  tx: Transaction,
  order: OrderFile,
  items: readonly CheckedItem[],
  now: Temporal.Instant,
): Promise<void> {
  const others = peopleOf(items.filter(({ relation }) => relation !== 'self')).toSorted((a, b) => a.personId - b.personId);
  for (const { personId, items: of } of others)
    await recordAccess(tx, {
      personId,
      actor: { kind: 'citizen', id: String(order.payerId) },
      institution: of[0]?.relation === 'child' ? 'family' : 'payer',
      purpose: 'paid-for',
      what: of[0]?.fund === 'health' ? 'card' : 'contributions',
      requestId: order.orderId,
      now,
    });
}
