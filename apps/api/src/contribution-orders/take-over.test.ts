import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openException } from '../received-payments/open-exception.ts';
import { noteSuspicious } from '../received-payments/suspicion.ts';
import { settlePayment } from '../received-payments/settle.ts';
import { lockOrder } from './order-book.ts';
import { openQuoteDesk, type Payer, type QuoteDesk } from './quote/quote-fixture.ts';

const PREMIUM = 1_366_200;
let desk: QuoteDesk;
beforeAll(async () => {
  desk = await openQuoteDesk();
});
afterAll(() => desk.end());

const withCard = (name: string, birthDate?: string) =>
  desk.person(name, { cards: [{ to: '2026-12-31' }], ...(birthDate !== undefined && { birthDate }) });
const cover = ({ number, fullName }: Payer) => ({
  kind: 'household-health',
  participants: [{ insuranceNumber: number, fullName, months: 12 }],
});
const ordered = async (who: Payer, whom: Payer) => {
  const body = { ...cover(whom), orderId: randomUUID(), amount: PREMIUM };
  const answer = await who.browser.call('/api/payments/orders', { method: 'POST', body });
  return String(answer.body['reference'] ?? answer.body['code']);
};
const paid = (reference: string) =>
  settlePayment(desk.services, {
    provider: 'bank-transfer',
    providerKey: randomUUID(),
    source: 'statement',
    reference,
    amount: PREMIUM,
    paidAt: desk.clock.now(),
    message: {},
  });
const noticesOf = async (who: Payer, whom: Payer) =>
  ((await desk.quote(who, cover(whom))).body['notices'] as { code: string }[]).map(({ code }) => code);

test('whoever an order is about orders for themself at once; whoever pays first is recorded, the other’s money is kept for an officer', async () => {
  const [stranger, self] = [await withCard('Vũ Văn Lạ'), await withCard('Lê Thị Chính')];
  const theirs = await ordered(stranger, self);
  expect(await noticesOf(self, self)).toContain('order-open-gives-way');
  const own = await ordered(self, self);
  expect(own).toMatch(/^VSS/);
  expect(await noticesOf(self, self)).toContain('order-open');
  // Nobody takes it back.
  expect(await ordered(await withCard('Vũ Văn Ba'), self)).toBe('order-open-elsewhere');
  expect(await paid(own)).toMatchObject({ outcome: 'recorded' });
  expect(await paid(theirs)).toMatchObject({ outcome: 'exception', exception: 'not-recordable' });
});

test('somebody who was about to pay for another is not turned away: their money is recorded where it comes first', async () => {
  const [aunt, self] = [await withCard('Lê Thị Cô'), await withCard('Lê Văn Cháu')];
  const [theirs, own] = [await ordered(aunt, self), await ordered(self, self)];
  expect(await paid(theirs)).toMatchObject({ outcome: 'recorded' });
  expect(await paid(own)).toMatchObject({ outcome: 'exception', exception: 'not-recordable' });
});

test('a parent takes the time of their child; neither takes it from the other, and a relative from nobody', async () => {
  const [parent, child] = [await withCard('Phạm Thị Mẹ'), await withCard('Phạm Bé Con', '2012-05-01')];
  await desk.guardian(parent, child);
  const [stranger, aunt] = [await withCard('Vũ Văn Lạ'), await withCard('Phạm Thị Cô')];
  expect(await ordered(stranger, child)).toMatch(/^VSS/);
  expect(await noticesOf(aunt, child)).toContain('order-open');
  expect(await ordered(aunt, child)).toBe('order-open-elsewhere');
  expect(await ordered(parent, child)).toMatch(/^VSS/);
  expect(await ordered(child, child)).toBe('order-open-elsewhere');
});

test('time for which money is held on its way, or has come, stays with that order', async () => {
  const [aunt, held, bought] = [await withCard('Lê Thị Cô'), await withCard('Lê Văn Giữ'), await withCard('Lê Văn Trả')];
  const suspicious = await ordered(aunt, held);
  await noteSuspicious(desk.services, suspicious, { providerKey: null, amount: PREMIUM, message: {} });
  expect(await ordered(held, held)).toBe('order-open-elsewhere');
  const before = await ordered(aunt, bought);
  await desk.rows(`update contribution_order set state = 'paid' where reference = $1`, [before]);
  expect(await noticesOf(bought, bought)).toContain('order-open');
  expect(await ordered(bought, bought)).toBe('order-open-elsewhere');
});

test('pressed twice at once by two of them, the time is held by one order', async () => {
  const [stranger, self] = [await withCard('Vũ Văn Lạ'), await withCard('Lê Thị Hai')];
  await ordered(stranger, self);
  const answers = await Promise.all([ordered(self, self), ordered(self, self)]);
  expect(answers.filter((answer) => answer.startsWith('VSS'))).toHaveLength(1);
  const rows = await desk.rows('select count(*)::int as open from contribution_order_item where person_id = $1 and open', [
    self.personId,
  ]);
  expect(rows).toEqual([{ open: 1 }]);
});

test('money that is being settled at that moment is waited for, and its order keeps the time', async () => {
  const [aunt, self] = [await withCard('Lê Thị Cô'), await withCard('Lê Văn Chờ')];
  const theirs = await ordered(aunt, self);
  let own: Promise<string> | undefined;
  await desk.services.db.transaction(async (tx) => {
    const order = await lockOrder(tx, theirs);
    own = ordered(self, self);
    await waitsForLock(own);
    const whose = { payerId: order?.payerId ?? null, orderId: order?.orderId ?? null };
    await openException(tx, { ...whose, kind: 'suspicious', about: theirs, data: {} }, desk.clock.now());
  });
  expect(await own).toBe('order-open-elsewhere');
});

/** Until somebody waits for a row that another transaction holds, or the answer is there without. */
async function waitsForLock(answer: Promise<unknown>): Promise<void> {
  const text =
    'select from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()';
  const isWaiting = async () => (await desk.rows(text)).length > 0;
  while (!(await Promise.race([answer.then(() => true), isWaiting()])));
}

test('the State’s support that an order of somebody else held is free again once it gives way', async () => {
  const [stranger, self] = [await desk.person('Vũ Văn Lạ'), await desk.person('Hoàng Tự Nguyện')];
  await desk.months(self, 'voluntary', '2021-01', '2026-10');
  const participant = { insuranceNumber: self.number, fullName: self.fullName };
  const asked = { kind: 'voluntary', participant, income: 3_000_000, method: 'monthly' };
  const order = async (who: Payer, amount: unknown) => {
    const body = { ...asked, orderId: randomUUID(), amount };
    return (await who.browser.call('/api/payments/orders', { method: 'POST', body })).body;
  };
  const { amount } = (await desk.quote(stranger, asked)).body;
  expect(await order(stranger, amount)).toMatchObject({ reference: expect.stringMatching(/^VSS/) as string });
  await desk.rows('update contribution_order_item set supported_months = 120 where person_id = $1', [self.personId]);
  const { amount: unsupported } = (await desk.quote(self, asked)).body;
  expect(unsupported).toBeGreaterThan(Number(amount));
  expect(await order(self, unsupported)).toMatchObject({ code: 'amount-changed' });
  expect(await order(self, amount)).toMatchObject({ reference: expect.stringMatching(/^VSS/) as string });
});
