import { randomUUID } from 'node:crypto';
import { newOrderReference } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY } from '../../../applications/application-fixture.ts';
import type { OfficerAtDesk } from '../desk-payments-fixture.ts';
import { type SentOrder, sentOrder } from '../../../vnpay/order-fixture.ts';

let desk: Desk;
let clerk: OfficerAtDesk;
let order: SentOrder;
let number = '';
beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.officer(['case-officer']);
  order = await sentOrder(desk);
  await sentOrder(desk);
  number = await desk.asOwner(
    async (client) =>
      (
        await client.query<{ value: string }>(
          `select value from identifier where person_id = $1 and kind = 'social-insurance-number'`,
          [order.payerId],
        )
      ).rows[0]?.value ?? '',
  );
});
afterAll(() => desk.end());

const found = async (who: OfficerAtDesk, query: string) => {
  const { body } = await who.call(`/api/contribution-orders?${query}`);
  return (body['orders'] as { reference: string }[] | undefined)?.map(({ reference }) => reference);
};

test('an order is found by its reference however it is written, by a number, a state and a day', async () => {
  const { reference } = order;
  const spaced = encodeURIComponent(`${reference.slice(0, 6).toLowerCase()} ${reference.slice(6)}`);
  for (const query of [`search=${spaced}`, `search=${number}`]) expect(await found(clerk, query)).toEqual([reference]);
  expect(await found(clerk, 'state=awaiting-payment&day=2026-11-22')).toHaveLength(2);
  expect(await found(clerk, 'day=2026-11-21')).toEqual([]);
  expect(await found(clerk, 'state=recorded')).toEqual([]);
  expect(await found(clerk, `search=${newOrderReference()}`)).toEqual([]);
});

test('at the ends of the calendar, and beyond, there are no orders', async () => {
  for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) expect(await found(clerk, `day=${day}`), day).toEqual([]);
  const place = (madeAt: string) => new URLSearchParams({ after: randomUUID(), madeAt }).toString();
  expect(await found(clerk, place('0000-01-01T00:00:00Z'))).toEqual([]);
  expect(await found(clerk, place('9999-12-31T23:59:59-23:59'))).toHaveLength(2);
});

test('nobody’s name or number is in the list; a search by a number is in the access log of whose it is', async () => {
  const { body } = await clerk.call(`/api/contribution-orders?search=${number}`);
  expect(JSON.stringify(body)).not.toContain(number);
  const log = await desk.asOwner(
    async (client) => (await client.query('select purpose, what from access_log where person_id = $1', [order.payerId])).rows,
  );
  expect(log).toContainEqual({ purpose: 'contribution-order-search', what: 'contribution-order' });
});

test('what is no number and no reference is said at the field; half a number finds nobody', async () => {
  const refused = await clerk.call('/api/contribution-orders?search=Nguy%E1%BB%85n');
  expect([refused.status, refused.body['code']]).toEqual([422, 'order-search-malformed']);
  expect(await found(clerk, `search=${number.slice(0, 6)}`)).toEqual([]);
});

test('another agency finds nothing, the one above finds it, and figures need no person', async () => {
  expect(await found(await desk.officer(['case-officer'], OTHER_AGENCY), `search=${order.reference}`)).toEqual([]);
  expect(await found(await desk.officer(['case-officer'], '01'), `search=${order.reference}`)).toEqual([order.reference]);
  const figures = await desk.officer(['statistics']);
  expect(await found(figures, '')).toHaveLength(2);
  expect((await figures.call(`/api/contribution-orders?search=${number}`)).status).toBe(403);
  expect((await figures.call(`/api/contribution-orders/${order.reference}`)).status).toBe(403);
});

test('one order is shown with its items, its time line and its ledger', async () => {
  const { body } = await clerk.call(`/api/contribution-orders/${order.reference}`);
  expect(body).toMatchObject({
    state: 'awaiting-payment',
    payer: { socialInsuranceNumber: number },
    items: [{ fund: 'health', months: 12, amount: order.amount }],
    events: [{ type: 'created' }, { type: 'sent', detail: 'vnpay' }],
    payments: [],
    entries: [],
  });
});

test('orders of several agencies are one list, the newest first', async () => {
  const elsewhere = await sentOrder(desk);
  await desk.asOwner((client) =>
    client.query(
      `update contribution_order set agency_code = $2, created_at = created_at - interval '1 second' where reference = $1`,
      [elsewhere.reference, OTHER_AGENCY],
    ),
  );
  const newest = await sentOrder(desk);
  await desk.asOwner((client) =>
    client.query(`update contribution_order set created_at = created_at + interval '1 second' where reference = $1`, [
      newest.reference,
    ]),
  );
  const everybodys = (await found(await desk.officer(['case-officer'], '00'), '')) ?? [];
  expect([everybodys.length, everybodys[0], everybodys.at(-1)]).toEqual([4, newest.reference, elsewhere.reference]);
  expect(await found(clerk, '')).not.toContain(elsewhere.reference);
});

test('page by page everything is there once, whatever is made meanwhile and though many were made at one moment', async () => {
  const office = await desk.officer(['case-officer'], '00');
  await desk.asOwner((client) =>
    client.query(
      `insert into contribution_order (person_id, order_id, request_digest, reference, kind, agency_code, amount, quote, state, created_at, expires_at, last_seq)
       select person_id, gen_random_uuid(), '', 'MANY' || i, kind, agency_code, amount, quote, 'expired', created_at - (i / 40) * interval '1 microsecond', expires_at, 1
         from contribution_order, generate_series(0, 120) i where reference = $1`,
      [order.reference],
    ),
  );
  const seen: string[] = [];
  let next: unknown = {};
  for (let pages = 0; next !== null; pages += 1) {
    const query = new URLSearchParams({ state: 'expired', day: '2026-11-22', ...(next as object) });
    const { body } = await office.call(`/api/contribution-orders?${query.toString()}`);
    seen.push(...(body['orders'] as { reference: string }[]).map(({ reference }) => reference));
    next = body['next'];
    await sentOrder(desk);
    expect(pages).toBeLessThan(3);
  }
  expect([seen.length, new Set(seen).size]).toEqual([121, 121]);
});
