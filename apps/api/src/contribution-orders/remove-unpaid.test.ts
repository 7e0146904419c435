import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { latePayment, pay } from '../received-payments/desk/desk-payments-fixture.ts';
import { type SentOrder, sentOrder } from '../vnpay/order-fixture.ts';
import { expireOrders } from './expire.ts';
import { removeUnpaidOrders } from './remove-unpaid.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ ORDER_UNPAID_DAYS: '90' });
});
afterAll(() => desk.end());

/** Rows that are left of an order, by table. */
const left = async ({ orderId, reference }: SentOrder) => {
  const { rows } = await desk.asOwner((client) =>
    client.query<Record<string, number>>(
      `select (select count(*)::int from contribution_order where order_id = $1) as orders,
              (select count(*)::int from contribution_order_event where order_id = $1) as events,
              (select count(*)::int from contribution_order_item where order_id = $1) as items,
              (select count(*)::int from route where kind = 'contribution-order' and key = $2) as ways`,
      [orderId, reference],
    ),
  );
  return rows[0];
};
const GONE = { orders: 0, events: 0, items: 0, ways: 0 };
/** Over, and VNPAY has been asked for the last time. */
const end = async () => {
  desk.clock.forward({ minutes: 20 });
  await expireOrders(desk.services);
  await desk.asOwner((client) => client.query('update contribution_order set ask_at = null'));
};

test('an order that nobody paid goes with its book when its time to be kept is over, not before', async () => {
  const order = await sentOrder(desk);
  await end();
  desk.clock.forward({ hours: 24 * 89 });
  await removeUnpaidOrders(desk.services);
  expect(await left(order)).toMatchObject({ orders: 1 });
  desk.clock.forward({ hours: 25 });
  await Promise.all([removeUnpaidOrders(desk.services), removeUnpaidOrders(desk.services)]);
  expect(await left(order)).toEqual(GONE);
});

test('an order with money, or that VNPAY is still to be asked about, or that is not over, stays', async () => {
  const late = await latePayment(desk);
  const [differs, asked, held] = [await sentOrder(desk), await sentOrder(desk), await sentOrder(desk)];
  await pay(desk, differs, { amount: 5 });
  await end();
  await desk.asOwner(async (client) => {
    await client.query('update contribution_order set ask_at = now() where reference = $1', [asked.reference]);
    await client.query(
      `insert into payment_exception (exception_id, kind, about, payer_person_id, order_id, opened_at) values (gen_random_uuid(), 'suspicious', $1, $2, $3, now())`,
      [held.reference, held.payerId, held.orderId],
    );
  });
  desk.clock.forward({ hours: 24 * 400 });
  const open = await sentOrder(desk);
  await removeUnpaidOrders(desk.services);
  for (const order of [late, differs, asked, held, open]) expect(await left(order)).toMatchObject({ orders: 1 });
});

test('money for an order that is gone is kept for an officer', async () => {
  const order = await sentOrder(desk);
  await end();
  desk.clock.forward({ hours: 24 * 91 });
  await removeUnpaidOrders(desk.services);
  expect(await pay(desk, order)).toMatchObject({ outcome: 'exception', exception: 'unknown-order' });
});

test('the server itself takes nothing out of the book of orders', async () => {
  const order = await sentOrder(desk);
  const { rows } = await desk.asOwner((client) =>
    client.query<{ may: boolean }>(`select has_table_privilege($1, 'contribution_order_event', 'delete') as may`, [
      new URL(desk.database.appUrl).username,
    ]),
  );
  expect(rows).toEqual([{ may: false }]);
  expect(await left(order)).toMatchObject({ events: 2 });
});
