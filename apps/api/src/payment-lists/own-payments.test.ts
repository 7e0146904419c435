import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { ownPayments } from './own-payments.ts';
import { giveBenefit, makeOn, setBenefit } from './payment-lists-fixture.ts';

let desk: Desk;
let who: SignedInCitizen;
beforeAll(async () => {
  desk = await openDesk();
  who = await desk.citizen();
});
afterAll(() => desk.end());

const paymentsOf = async ({ browser }: SignedInCitizen) =>
  ownPayments.parse((await browser.call('/api/benefit-payments')).body).payments;

test('the next payment is foreseen, then listed, then the last one, and a stop is seen at once', async () => {
  const benefit = await giveBenefit(desk, who.personId, { accountNumber: '0123456789' });
  expect(await paymentsOf(who)).toMatchObject([
    {
      last: null,
      next: { month: '2026-12', amount: 5_000_000, fromDay: '2026-12-01', listed: false, bankName: 'ACB', accountEnding: '6789' },
    },
  ]);
  await makeOn(desk, '2026-11-22', '2026-12');
  expect(await paymentsOf(who)).toMatchObject([{ last: null, next: { month: '2026-12', listed: true } }]);
  await desk.asOwner((client) =>
    client.query("update benefit_payment set state = 'paid', settled_on = '2026-12-02' where person_id = $1", [who.personId]),
  );
  expect(await paymentsOf(who)).toMatchObject([
    { last: { month: '2026-12', state: 'paid', settledOn: '2026-12-02' }, next: { month: '2026-12', listed: false } },
  ]);
  await setBenefit(desk, benefit, "state = 'suspended'");
  expect(await paymentsOf(who)).toMatchObject([{ last: { month: '2026-12' }, next: null }]);
});

test('somebody without a benefit in payment has none', async () => {
  const nobody = await desk.citizen();
  await giveBenefit(desk, nobody.personId, { toDay: '2026-11-30' });
  expect(await paymentsOf(nobody)).toEqual([]);
});
