import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openCounter } from '../contribution-orders/order-fixture.ts';
import { settlePayment } from '../received-payments/settle.ts';
import { checkLedger } from './check.ts';
import { reportOf } from './command.ts';
import { postEntry } from './post.ts';
import { ledgerBalances, ledgerTotals } from './totals.ts';

const counter = await openCounter();
const { db, clock } = counter.services;
afterAll(counter.end);

const order = await counter.order([await counter.insured(), await counter.insured()]);
await settlePayment(counter.services, counter.received(order));

beforeEach(async () => {
  expect(await checkLedger(db)).toEqual([]);
});

/** Done to the tables as nobody but their owner can, looked at, and undone. */
async function afterHarm(harm: string, undo: string, values: readonly unknown[] = []): Promise<unknown[]> {
  await counter.asOwner(`alter table ledger_line disable trigger user`);
  await counter.asOwner(harm, values);
  const found = await checkLedger(db);
  await counter.asOwner(undo, values);
  await counter.asOwner(`alter table ledger_line enable trigger user`);
  return found;
}

test('a changed line is found: the entry, and what it no longer says', async () => {
  const change = (by: string) => `update ledger_line set debit = debit ${by} where account = 'clearing-vnpay'`;
  expect(await afterHarm(change('+ 1'), change('- 1'))).toMatchObject([
    { kind: 'entry-does-not-balance', ledger: order.amount + 1, records: order.amount },
    { kind: 'payment-not-booked', ledger: order.amount + 1, records: order.amount },
    { kind: 'clearing-differs', about: 'vnpay', ledger: order.amount + 1, records: order.amount },
  ]);
});

test('a month moved from one fund to another is found', async () => {
  const move = (to: string) => `update ledger_line set account = '${to}' where month = '2027-03-01'`;
  expect(await afterHarm(move('fund-social-insurance'), move('fund-health'))).toMatchObject([
    { kind: 'order-booked-differently', about: `${order.reference} health` },
    { kind: 'order-booked-differently', about: `${order.reference} social-insurance` },
  ]);
});

test('an order that says it is recorded and is not booked, and money that came and is not booked', async () => {
  const insert = `with p as (insert into received_payment (payment_id, provider, provider_key, source, amount, paid_at, received_at, message, state)
    values ($1, 'bank-transfer', 'K', 'statement', 5, now(), now(), '{}', 'open')) select 1`;
  expect(await afterHarm(insert, 'delete from received_payment where payment_id = $1', [randomUUID()])).toMatchObject([
    { kind: 'payment-not-booked', ledger: null, records: 5 },
    { kind: 'clearing-differs', about: 'bank-transfer', ledger: null, records: 5 },
  ]);
  const set = (state: string) => `update contribution_order set state = '${state}' where order_id = $1`;
  const found = await afterHarm(set('paid'), set('recorded'), [order.orderId]);
  expect(found).toMatchObject([{ kind: 'order-not-booked', about: order.reference }, { kind: 'order-booked-differently' }]);
});

test('what is charged is no difference', async () => {
  await db.transaction((tx) =>
    postEntry(tx, {
      kind: 'fee',
      source: 'vnpay 2026-11-22',
      at: clock.now(),
      lines: [
        { account: 'provider-fees', debit: 1_100 },
        { account: 'clearing-vnpay', credit: 1_100 },
      ],
    }),
  );
  expect(await checkLedger(db)).toEqual([]);
});

test('totals by day, account and agency, the day as it is in Vietnam', async () => {
  await db.transaction((tx) =>
    postEntry(tx, {
      kind: 'received',
      source: randomUUID(),
      at: Temporal.Instant.from('2026-11-22T17:30:00Z'),
      lines: [
        { account: 'clearing-vnpay', debit: 7, agencyCode: '0101' },
        { account: 'unallocated', credit: 7, agencyCode: '0101' },
      ],
    }),
  );
  const of = { from: '2026-11-22', to: '2026-11-22', agencyCode: '0101' };
  expect(await ledgerTotals(db.read, of)).toEqual([
    { day: '2026-11-22', account: 'clearing-vnpay', agencyCode: '0101', debit: order.amount, credit: 0, lines: 1 },
    { day: '2026-11-22', account: 'fund-health', agencyCode: '0101', debit: 0, credit: order.amount, lines: 24 },
    { day: '2026-11-22', account: 'unallocated', agencyCode: '0101', debit: order.amount, credit: order.amount, lines: 2 },
  ]);
  expect(await ledgerTotals(db.read, { from: '2026-11-23', to: '2026-11-30' })).toMatchObject([{ debit: 7 }, { credit: 7 }]);
  const found = await checkLedger(db);
  expect(found).toMatchObject([{ kind: 'booked-without-payment', ledger: 7 }, { kind: 'clearing-differs' }]);
  const report = reportOf(found, await ledgerBalances(db.read));
  expect(report).toContain('does NOT say what the records say');
  expect(report).toContain('booked for a payment that is not there: ledger 7\u00a0VND, records nothing');
  await counter.asOwner(`delete from ledger_line where debit = 7 or credit = 7`);
  await counter.asOwner(`delete from ledger_entry e where not exists (select from ledger_line l where l.entry_id = e.entry_id)`);
});
