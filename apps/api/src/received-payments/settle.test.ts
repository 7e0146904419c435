import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeFirstFacility } from '../cards/reissue.ts';
import { openCounter, type Counter, type MadeOrder } from '../contribution-orders/order-fixture.ts';
import { expireOrders } from '../contribution-orders/expire.ts';
import { failOrder } from '../contribution-orders/fail-order.ts';
import { cancelOrder } from '../contribution-orders/cancel.ts';
import { checkLedger } from '../ledger/check.ts';
import { settlePayment } from './settle.ts';
import { noteSuspicious } from './suspicion.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
// Whatever a test did, the books are right when all is over.
afterAll(async () => {
  expect(await checkLedger(counter.services.db)).toEqual([]);
  await counter.end();
});

const settle = (order: MadeOrder, change = {}) => settlePayment(counter.services, counter.received(order, change));
const stateOf = async ({ orderId }: MadeOrder) => {
  const [row] = await counter.asOwner<{ state: string; open: number; recorded: number }>(
    `select o.state, (select count(*) filter (where i.open) from contribution_order_item i where i.order_id = o.order_id)::int as open,
            (select count(i.recorded_at) from contribution_order_item i where i.order_id = o.order_id)::int as recorded
       from contribution_order o where o.order_id = $1`,
    [orderId],
  );
  return row;
};
const cardOf = async (personId: number) =>
  counter.asOwner<{ serial: number; validTo: string; state: string }>(
    `select serial, valid_to::text as "validTo", state from card where person_id = $1 order by serial`,
    [personId],
  );
const exceptionsOf = ({ orderId }: Pick<MadeOrder, 'orderId'>) =>
  counter.asOwner(`select kind, state, agency_code as "agencyCode" from payment_exception where order_id = $1`, [orderId]);
const noticesOf = async (personId: number) =>
  (await counter.asOwner<{ kind: string }>(`select kind from notification where person_id = $1 order by at`, [personId])).map(
    ({ kind }) => kind,
  );

describe('money in time', () => {
  test('prolongs each card, adds the months, books every month, and tells everybody', async () => {
    const [payer, relative] = [await counter.insured(), await counter.insured('Trần Văn Thân')];
    const order = await counter.order([payer, relative]);
    expect(await settle(order)).toMatchObject({ outcome: 'recorded' });
    expect(await stateOf(order)).toEqual({ state: 'recorded', open: 0, recorded: 2 });
    for (const { personId } of [payer, relative]) {
      expect(await cardOf(personId)).toEqual([{ serial: 1, validTo: '2027-12-31', state: 'in-force' }]);
      expect(
        await counter.asOwner(
          `select fund, from_month::text as "from", to_month::text as "to", scheme, employer_name as name from contribution_period where person_id = $1`,
          [personId],
        ),
      ).toEqual([{ fund: 'health', from: '2027-01-01', to: '2027-12-01', scheme: 'household', name: 'Hộ gia đình' }]);
    }
    const lines = await counter.asOwner<{ account: string; person: number; months: number; credit: number }>(
      `select l.account, l.person_id::int as person, count(distinct l.month)::int as months, sum(l.credit)::int as credit
         from ledger_line l join ledger_entry e using (entry_id) where e.order_reference = $1 and l.person_id is not null group by 1, 2 order by 2`,
      [order.reference],
    );
    const whole = { account: 'fund-health', months: 12, credit: 1_366_200 };
    expect(lines).toEqual([
      { ...whole, person: payer.personId },
      { ...whole, person: relative.personId },
    ]);
    expect(await noticesOf(payer.personId)).toEqual(['cover-paid']);
    expect(await noticesOf(relative.personId)).toEqual(['cover-paid-for-you']);
    expect(
      await counter.asOwner(`select purpose, institution, what from access_log where person_id = $1`, [relative.personId]),
    ).toEqual([{ purpose: 'paid-for', institution: 'payer', what: 'card' }]);
    expect(await counter.asOwner(`select kind from issued_document where person_id = $1`, [payer.personId])).toEqual([
      { kind: 'payment-receipt' },
    ]);
  });

  test('prolongs the card that was reissued meanwhile, and not the one it replaces', async () => {
    const payer = await counter.insured();
    const order = await counter.order([payer]);
    const [now, today] = [counter.clock.now(), Temporal.PlainDate.from('2026-11-22')];
    const reissued = await counter.services.db.transaction((tx) =>
      changeFirstFacility(
        tx,
        payer.personId,
        { kind: 'change-first-facility', cardSerial: 1, facilityCode: '01999' },
        now,
        today,
      ),
    );
    expect(reissued).toMatchObject({ value: { serial: 2 } });
    expect(await settle(order)).toMatchObject({ outcome: 'recorded' });
    expect(await cardOf(payer.personId)).toEqual([
      { serial: 1, validTo: '2026-12-31', state: 'replaced' },
      { serial: 2, validTo: '2027-12-31', state: 'in-force' },
    ]);
  });

  test('without a card to prolong makes one, and leaves one that still holds in force', async () => {
    const payer = await counter.insured();
    const order = await counter.order([payer], { cardSerial: null, firstFacilityCode: '01999', fiveYearFrom: '2027-01-01' });
    await settle(order);
    expect(await cardOf(payer.personId)).toEqual([
      { serial: 1, validTo: '2026-12-31', state: 'in-force' },
      { serial: 2, validTo: '2027-12-31', state: 'in-force' },
    ]);
  });

  test('for voluntary contributions adds the months, with what the State adds', async () => {
    const payer = await counter.insured();
    const order = await counter.order([payer], {
      fund: 'social-insurance',
      fromDay: '2026-11-01',
      toDay: '2027-01-31',
      months: 3,
      gross: 1_980_000,
      support: 198_000,
      amount: 1_782_000,
      cardSerial: null,
      income: 3_000_000,
      supportedMonths: 3,
    });
    expect(await settle(order)).toMatchObject({ outcome: 'recorded' });
    expect(
      await counter.asOwner(
        `select scheme, employer_name as name, from_month::text as "from", to_month::text as "to", insurable_earnings::int as income from contribution_period where person_id = $1`,
        [payer.personId],
      ),
    ).toEqual([
      { scheme: 'voluntary', name: 'Tham gia BHXH tự nguyện', from: '2026-11-01', to: '2027-01-01', income: 3_000_000 },
    ]);
    expect(await noticesOf(payer.personId)).toEqual(['months-paid']);
    expect(await cardOf(payer.personId)).toHaveLength(1);
  });

  test('that we hear of after the order ran out, or was said to have failed, is recorded all the same', async () => {
    const [one, other] = [await counter.order([await counter.insured()]), await counter.order([await counter.insured()])];
    const paidAt = counter.clock.now();
    await failOrder(counter.services, other.reference, { code: '24', message: 'Khách hàng hủy giao dịch' });
    expect(await stateOf(other)).toMatchObject({ state: 'failed', open: 0 });
    counter.clock.forward({ minutes: 16 });
    await expireOrders(counter.services);
    expect(await stateOf(one)).toMatchObject({ state: 'expired', open: 0 });
    for (const order of [one, other]) {
      expect(await settle(order, { paidAt })).toMatchObject({ outcome: 'recorded' });
      expect(await stateOf(order)).toEqual({ state: 'recorded', open: 0, recorded: 1 });
    }
  });
});

describe('told more than once', () => {
  test('ten equal notifications at once are one record', async () => {
    const payer = await counter.insured();
    const order = await counter.order([payer]);
    const message = counter.received(order);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => settlePayment(counter.services, message)));
    expect(outcomes.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'already')).toHaveLength(9);
    expect(new Set(outcomes.map(({ paymentId }) => paymentId)).size).toBe(1);
    expect(await exceptionsOf(order)).toEqual([]);
    expect(await noticesOf(payer.personId)).toEqual(['cover-paid']);
  });

  test('the same transaction with another amount is put before an officer', async () => {
    const order = await counter.order([await counter.insured()]);
    const message = counter.received(order);
    await settlePayment(counter.services, message);
    for (let times = 0; times < 2; times += 1)
      expect(await settlePayment(counter.services, { ...message, amount: order.amount + 1 })).toMatchObject({
        exception: 'amount-at-provider-differs',
      });
    expect(await exceptionsOf(order)).toEqual([{ kind: 'amount-at-provider-differs', state: 'open', agencyCode: '0101' }]);
  });

  test('a second payment, by whatever channel, waits for its refund', async () => {
    const payer = await counter.insured();
    const order = await counter.order([payer]);
    const both = [settle(order), settle(order, { provider: 'bank-transfer', source: 'statement' })];
    expect((await Promise.all(both)).map(({ outcome }) => outcome).toSorted()).toEqual(['exception', 'recorded']);
    expect(await exceptionsOf(order)).toEqual([{ kind: 'paid-twice', state: 'open', agencyCode: '0101' }]);
    expect(await stateOf(order)).toMatchObject({ state: 'recorded' });
    expect((await noticesOf(payer.personId)).toSorted()).toEqual(['cover-paid', 'payment-under-review']);
  });
});

describe('money that does not go by itself', () => {
  test.each([1, -1])('an amount that differs by %d leaves the order open, and the right one records it', async (by) => {
    const order = await counter.order([await counter.insured()]);
    expect(await settle(order, { amount: order.amount + by })).toMatchObject({ exception: 'amount-differs' });
    expect(await stateOf(order)).toMatchObject({ state: 'created', open: 1 });
    expect(await settle(order)).toMatchObject({ outcome: 'recorded' });
    expect(await exceptionsOf(order)).toMatchObject([{ kind: 'amount-differs', state: 'open' }]);
  });

  test('of no order, or none that can be read', async () => {
    const nobody = { reference: 'VSS0000000000', amount: 5 };
    expect(await settlePayment(counter.services, counter.received(nobody))).toMatchObject({ exception: 'unknown-order' });
    const message = { note: 'chuyen\0khoan \ud800', more: [{ '\0': '\0' }] };
    const unreadable = counter.received(nobody, { reference: null, message, providerKey: `\0${randomUUID()}` });
    expect(await settlePayment(counter.services, unreadable)).toMatchObject({ exception: 'unknown-order' });
    expect(await settlePayment(counter.services, unreadable)).toMatchObject({ outcome: 'already' });
  });

  test('paid after the time, or for an order that was cancelled', async () => {
    const [late, cancelled] = [await counter.order([await counter.insured()]), await counter.order([await counter.insured()])];
    await cancelOrder(counter.services, cancelled.payerId, cancelled.reference);
    const paidAt = counter.clock.now().add({ minutes: 15, milliseconds: 1 });
    expect(await settle(late, { paidAt })).toMatchObject({ exception: 'late' });
    expect(await settle(cancelled)).toMatchObject({ exception: 'late' });
    // Known before its time was seen to be over: whoever it was for may order anew all the same.
    expect(await stateOf(late)).toEqual({ state: 'paid', open: 0, recorded: 0 });
    expect(await stateOf(cancelled)).toEqual({ state: 'paid', open: 0, recorded: 0 });
  });

  test.each<[string, string]>([
    ['died', `update person set deceased_on = '2026-11-22' where person_id = $1`],
    ['card-changed', `update card set state = 'replaced' where person_id = $1`],
    [
      'covered',
      `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, issued_on, state)
       values ($1, 2, 'DN', 'DN', 4, '01999', '2026-12-01', '2027-12-31', '2026-11-22', 'in-force')`,
    ],
    [
      'months-taken',
      `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, insurable_earnings)
       values ($1, 'health', '2027-02-01', 1, '2027-02-01', 'compulsory', 'Công ty', 1)`,
    ],
  ])('what changed since the quote: %s', async (obstacle, change) => {
    const [payer, relative] = [await counter.insured(), await counter.insured()];
    const order = await counter.order([payer, relative]);
    await counter.asOwner(change, [relative.personId]);
    expect(await settle(order)).toMatchObject({ exception: 'not-recordable' });
    expect(await stateOf(order)).toEqual({ state: 'paid', open: 2, recorded: 0 });
    expect(await cardOf(payer.personId)).toMatchObject([{ validTo: '2026-12-31' }]);
    expect(
      await counter.asOwner(`select data->'obstacles' as obstacles from payment_exception where order_id = $1`, [order.orderId]),
    ).toMatchObject([{ obstacles: [{ obstacle }] }]);
  });

  test('what breaks while it is recorded: the money is taken in and held', async () => {
    const order = await counter
      .order([await counter.insured()], { cardSerial: null, firstFacilityCode: '99999' })
      .catch(() => undefined);
    expect(order).toBeUndefined();
    const other = await counter.order([await counter.insured()]);
    await counter.asOwner(`create function break_card() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`);
    await counter.asOwner(`create trigger break_card before update on card for each row execute function break_card()`);
    expect(await settle(other)).toMatchObject({ exception: 'not-recordable' });
    await counter.asOwner(`drop trigger break_card on card`);
    await counter.asOwner(`drop function break_card()`);
    expect(await stateOf(other)).toMatchObject({ state: 'paid', open: 1, recorded: 0 });
  });
});

test('two orders for the same people settled at once: each ends in a state, nobody is given the same time twice', async () => {
  const [one, two] = [await counter.insured(), await counter.insured()];
  const first = await counter.order([one, two]);
  const paidAt = counter.clock.now();
  counter.clock.forward({ minutes: 16 });
  await expireOrders(counter.services);
  const second = await counter.order([two, one]);
  const outcomes = await Promise.all([settle(first, { paidAt }), settle(second)]);
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['exception', 'recorded']);
  const months = await counter.asOwner(`select person_id from contribution_period where person_id = any($1)`, [
    [one.personId, two.personId],
  ]);
  expect(months).toHaveLength(2);
});

test('a payment and the end of its time at the same moment: recorded, whoever is first', async () => {
  for (let round = 0; round < 10; round += 1) {
    const order = await counter.order([await counter.insured()]);
    const paidAt = counter.clock.now();
    counter.clock.forward({ minutes: 15 });
    const both =
      round % 2 === 0
        ? [settle(order, { paidAt }), expireOrders(counter.services)]
        : [expireOrders(counter.services), settle(order, { paidAt })];
    await Promise.all(both);
    await expireOrders(counter.services);
    expect(await stateOf(order)).toEqual({ state: 'recorded', open: 0, recorded: 1 });
  }
});

test('money that the provider holds: the order waits past its time until the money comes', async () => {
  const payer = await counter.insured();
  const order = await counter.order([payer]);
  const paidAt = counter.clock.now();
  for (let times = 0; times < 2; times += 1)
    await noteSuspicious(counter.services, order.reference, { providerKey: '14', amount: order.amount, message: { code: '07' } });
  counter.clock.forward({ minutes: 20 });
  await expireOrders(counter.services);
  expect(await stateOf(order)).toMatchObject({ state: 'created', open: 1 });
  expect(await cancelOrder(counter.services, payer.personId, order.reference)).toMatchObject({
    refusal: { code: 'payment-order-held' },
  });
  expect(await settle(order, { paidAt })).toMatchObject({ outcome: 'recorded' });
  expect(await exceptionsOf(order)).toEqual([{ kind: 'suspicious', state: 'closed', agencyCode: '0101' }]);
  expect(await noticesOf(payer.personId)).toEqual(['payment-under-review', 'cover-paid']);
});
