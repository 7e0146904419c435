import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { decide, exceptionOf, latePayment, pay, propose } from '../received-payments/desk/desk-payments-fixture.ts';
import { refundArrived } from '../received-payments/refund-outcome.ts';
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

const noticesOf = async ({ payerId }: SentOrder) => {
  const { rows } = await desk.asOwner((client) =>
    client.query(`select kind, link, data->>'reference' as reference from notification where person_id = $1 order by kind`, [
      payerId,
    ]),
  );
  return rows;
};

test('money for an order that is gone is kept for an officer, who knows whose it was, and the payer hears of it', async () => {
  const order = await sentOrder(desk);
  await end();
  desk.clock.forward({ hours: 24 * 91 });
  await removeUnpaidOrders(desk.services);
  expect(await pay(desk, order)).toMatchObject({ outcome: 'exception', exception: 'unknown-order' });
  const { reference } = order;
  expect(await noticesOf(order)).toEqual([{ kind: 'payment-under-review', link: '/payments', reference }]);
  const [clerk, approver] = [await desk.officer(['case-officer'], '00'), await desk.officer(['approver'], '00')];
  const { exceptionId, lastSeq } = await exceptionOf(clerk, reference);
  const { body } = await clerk.call(`/api/payment-exceptions/${exceptionId}`);
  expect(body).toMatchObject({
    details: { removed: true },
    payer: { fullName: expect.anything() as string },
    possible: ['record', 'refund'],
  });
  await propose(clerk, { exceptionId, kind: 'unknown-order', reference, lastSeq }, 'refund');
  expect((await decide(approver, exceptionId, lastSeq + 1)).status).toBe(200);
  expect(await noticesOf(order)).toMatchObject([{ kind: 'payment-refund-approved', link: '/payments', reference }, {}]);
  const { rows } = await desk.asOwner((client) =>
    client.query<{ id: string }>('select refund_id as id from payment_refund where exception_id = $1', [exceptionId]),
  );
  await refundArrived(desk.services, rows[0]?.id ?? '', '77');
  expect(await noticesOf(order)).toMatchObject([{}, { kind: 'payment-refunded', link: '/payments', reference }, {}]);
});

test('whose it was is forgotten two years later, and of an order that nobody was told how to pay nothing is kept', async () => {
  const [order, unseen] = [await sentOrder(desk), await sentOrder(desk)];
  await desk.asOwner((client) =>
    client.query('update contribution_order set channel = null where reference = $1', [unseen.reference]),
  );
  const kept = async () => {
    const { rows } = await desk.asOwner((client) =>
      client.query<{ reference: string }>('select reference from removed_contribution_order where reference = any($1)', [
        [order.reference, unseen.reference],
      ]),
    );
    return rows.map(({ reference }) => reference);
  };
  await end();
  desk.clock.forward({ hours: 24 * 91 });
  await removeUnpaidOrders(desk.services);
  expect(await kept()).toEqual([order.reference]);
  desk.clock.forward({ hours: 24 * 730 });
  await removeUnpaidOrders(desk.services);
  expect(await kept()).toEqual([]);
  await pay(desk, order);
  expect(await noticesOf(order)).toEqual([]);
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
