import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openCounter } from '../contribution-orders/order-fixture.ts';
import { type Random, randomFor } from '../population/random.ts';
import { settlePayment } from '../received-payments/settle.ts';
import { addLedgerEntries } from './add-entries.ts';
import { checkLedger } from './check.ts';
import { differingTotals } from './compare-totals.ts';
import { postEntry } from './post.ts';
import { ledgerTotals } from './totals.ts';

const counter = await openCounter();
const { services } = counter;
afterAll(counter.end);

const EVER = { from: '2026-01-01', to: '2027-12-31' };
const BY_LINES = `select e.day::text, l.account, l.agency_code as "agencyCode", sum(l.debit)::float8 as debit, sum(l.credit)::float8 as credit,
    count(*)::int as lines
  from ledger_entry e join ledger_line l using (entry_id) group by 1, 2, 3 order by 1, 2, 3 nulls last`;
const waiting = async () =>
  (await counter.asOwner<{ count: number }>('select count(*)::int as count from ledger_entry_to_add'))[0]?.count;

/** Money for an order, for nobody's, of another amount, again, or none of it: its transaction ends in a fault. */
async function book(chance: Random): Promise<void> {
  const what = chance.pick(['whole', 'nobodys', 'differs', 'again', 'undone']);
  const people = [await counter.insured(), await counter.insured()].slice(chance.int(0, 1));
  const message = counter.received(await counter.order(people));
  if (what === 'whole') await settlePayment(services, message);
  if (what === 'nobodys') await settlePayment(services, { ...message, reference: null });
  if (what === 'differs') await settlePayment(services, { ...message, amount: message.amount + 1 });
  if (what === 'again') await settlePayment(services, { ...message, providerKey: 'again' });
  if (what !== 'undone') return;
  const undone = services.db.transaction(async (tx) => {
    const lines = [
      { account: 'provider-fees', debit: 7 },
      { account: 'clearing-vnpay', credit: 7 },
    ] as const;
    await postEntry(tx, { kind: 'fee', source: randomUUID(), at: services.clock.now(), lines });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
}

test('whatever is booked, by how many at once, and however often it is added up: totals are the sums of the lines', async () => {
  const chance = randomFor(20_261_123, 1);
  for (let round = 0; round < 12; round += 1) {
    const bookings = Array.from({ length: chance.int(1, 5) }, () => book(chance));
    const added = Array.from({ length: chance.int(0, 2) }, () => addLedgerEntries(services, chance.int(1, 4)));
    await Promise.all([...bookings, ...added]);
    expect(await ledgerTotals(services.db.read, EVER)).toEqual(await counter.asOwner(BY_LINES));
    counter.clock.forward({ hours: 5 });
  }
  await addLedgerEntries(services);
  expect(await waiting()).toBe(0);
  expect(await ledgerTotals(services.db.read, EVER)).toEqual(await counter.asOwner(BY_LINES));
  expect(await checkLedger(services.db)).toEqual([]);
});

test('a total that somebody has written by hand is found, by the check of all and by that of the last days', async () => {
  await settlePayment(services, counter.received(await counter.order([await counter.insured()])));
  await addLedgerEntries(services);
  const change = (by: string) =>
    counter.asOwner(
      `update ledger_day_total set debit = debit ${by} where account = 'clearing-vnpay' and agency_code = '0101' and day = (select max(day) from ledger_entry)`,
    );
  await change('+ 1');
  const found = await checkLedger(services.db);
  expect(found).toMatchObject([
    { kind: 'totals-differ', about: expect.stringMatching(/^2026-.* 0101 clearing-vnpay$/) as string },
  ]);
  const today = services.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
  expect(await differingTotals(services.db.read, today.subtract({ days: 7 }))).toEqual(found.map(({ about }) => about));
  expect(await differingTotals(services.db.read, today.add({ days: 1 }))).toEqual([]);
  await change('- 1');
  expect(await checkLedger(services.db)).toEqual([]);
});
