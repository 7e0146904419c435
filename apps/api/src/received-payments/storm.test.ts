import { afterAll, beforeAll, expect, test } from 'vitest';
import { expireOrders } from '../contribution-orders/expire.ts';
import { type Counter, type Insured, type MadeOrder, openCounter } from '../contribution-orders/order-fixture.ts';
import { foldOrder, type OrderEvent } from '../contribution-orders/order.ts';
import { checkLedger } from '../ledger/check.ts';
import { ledgerBalances } from '../ledger/totals.ts';
import { type Random, randomFor } from '../population/random.ts';
import type { ReceivedPayment } from './received-payment.ts';
import { settlePayment } from './settle.ts';

const SEED = 20_261_122;
const ORDERS = 240;
const MESSAGES = 10_000;
const AT_ONCE = 10;

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
}, 60_000);
afterAll(() => counter.end());

test('ten thousand shuffled, repeated and altered notifications leave the ledger right to the đồng', async () => {
  const chance = randomFor(SEED, 1);
  const orders = await makeOrders();
  const whole = orders.map((order, index) => counter.received(order, { providerKey: `T-${index}` }));
  const others = whole.flatMap((message, index) => moneyBesides(message, index));
  const real = [...whole, ...others];
  // What came stands in the first half at least once; the second brings it again, some of it with an amount that VNPAY never told before.
  const again = (count: number) => Array.from({ length: count }, () => chance.pick(real));
  const repeated = again(MESSAGES / 2).map((message) =>
    chance.chance(0.2) ? { ...message, amount: message.amount + 1 } : message,
  );
  const storm = [...shuffled([...real, ...again(MESSAGES / 2 - real.length)], chance), ...shuffled(repeated, chance)];

  const queue = storm.values();
  const settleNext = async () => {
    for (const message of queue) await settlePayment(counter.services, message);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, settleNext));
  counter.clock.forward({ minutes: 16 });
  await expireOrders(counter.services);

  const sum = (amounts: readonly { amount: number }[]) => amounts.reduce((total, { amount }) => total + amount, 0);
  expect(storm).toHaveLength(MESSAGES);
  expect(await ledgerBalances(counter.services.db.read)).toEqual({
    'clearing-vnpay': sum(real),
    'fund-health': -sum(orders),
    unallocated: -sum(others),
  });
  expect(await checkLedger(counter.services.db)).toEqual([]);
  await expectStatesAsEventsSay();
  await expectOneCoverEach();
}, 120_000);

/** Money that really came besides: a second time, of another amount, too late, for nobody's order. */
function moneyBesides(message: ReceivedPayment, index: number): ReceivedPayment[] {
  const other = { ...message, providerKey: `X-${index}` };
  const kinds = [
    undefined,
    other,
    { ...other, amount: message.amount + 1 },
    { ...other, amount: message.amount - 1 },
    { ...other, paidAt: message.paidAt.add({ hours: 1 }) },
    { ...other, reference: `VSS00000000${index}` },
  ];
  const kind = kinds[index % kinds.length];
  return kind ? [kind] : [];
}

async function makeOrders(): Promise<MadeOrder[]> {
  const orders: MadeOrder[] = [];
  for (let index = 0; index < ORDERS; index += 1) {
    const family: Insured[] = [];
    for (let person = 0; person <= index % 3; person += 1) family.push(await counter.insured());
    orders.push(await counter.order(family));
  }
  return orders;
}

function shuffled<T>(list: readonly T[], { next }: Random): T[] {
  return list
    .map((item) => ({ item, place: next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

async function expectStatesAsEventsSay(): Promise<void> {
  const books = await counter.asOwner<{
    state: string;
    channel: string | null;
    seq: number;
    events: (OrderEvent & { at: string })[];
  }>(
    `select o.state, o.channel, o.last_seq as seq, json_agg(json_build_object('type', e.type, 'data', e.data, 'at', e.at) order by e.seq) as events
       from contribution_order o join contribution_order_event e on e.person_id = o.person_id and e.order_id = o.order_id group by o.person_id, o.order_id`,
  );
  expect(books).toHaveLength(ORDERS);
  expect(new Set(books.map(({ state }) => state))).toEqual(new Set(['recorded']));
  for (const { state, channel, seq, events } of books) expect(foldOrder(events)).toMatchObject({ state, channel, lastSeq: seq });
}

async function expectOneCoverEach(): Promise<void> {
  const [row] = await counter.asOwner(
    `select count(*) filter (where c.valid_to = '2027-12-31') = (select count(*) from contribution_period) as same, max(n.periods)::int as most
       from card c left join lateral (select count(*) as periods from contribution_period t where t.person_id = c.person_id) n on true`,
  );
  expect(row).toEqual({ same: true, most: 1 });
}
