import { randomUUID } from 'node:crypto';
import { monthOf } from '@openvssid/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { lettersTo } from '../testing/test-letters.ts';
import { arrange, type Wish } from './arrange.ts';
import { arrangementFor } from './arrangement.ts';
import { benefitList } from './benefits.ts';
import {
  fileService,
  fillService,
  givePension,
  linkTo,
  openPaymentDesk,
  type PaymentDesk,
  TO_HO_CHI_MINH_CITY,
} from './payment-change-fixture.ts';

let desk: Desk;
let who: SignedInCitizen;
const pension = randomUUID();

beforeAll(async () => {
  desk = await openDesk();
  who = await desk.citizen();
  await desk.asOwner(async (client) => {
    await client.query(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, bank_key, account_number)
       values ($1, $2, 'monthly', 'pension', 'QĐ-1', '2020-05-04', '2020-06-01', 5886818, '0101', 'account', 'acb', '0123456789')`,
      [who.personId, pension],
    );
    await client.query(
      `insert into benefit_adjustment (person_id, benefit_id, effective_on, old_amount, new_amount, legal_basis)
       values ($1, $2, '2022-01-01', 5000000, 5370000, 'NĐ 108/2021/NĐ-CP'), ($1, $2, '2024-07-01', 5370000, 5886818, 'NĐ 75/2024/NĐ-CP')`,
      [who.personId, pension],
    );
  });
});
afterAll(() => desk.end());

test('a pension is listed with its slips, newest first, and the end of its account number', async () => {
  const { body } = await who.browser.call('/api/benefits');
  const [benefit] = benefitList.parse(body).benefits;
  expect(benefit).toMatchObject({ kind: 'pension', amount: 5_886_818, bankName: 'ACB', accountEnding: '6789', toDay: null });
  expect(benefit?.adjustments.map(({ effectiveOn }) => effectiveOn)).toEqual(['2024-07-01', '2022-01-01']);
  expect(JSON.stringify(body)).not.toContain('0123456789');
});

test('the whole account number is told to its owner when asked for', async () => {
  const { body } = await who.browser.call(`/api/benefits/${pension}/account-number`);
  expect(body).toEqual({ accountNumber: '0123456789' });
});

// Today is 22/11/2026, after the cut-off: the first month is 01/2027.
describe('the file of a benefit that has not begun', () => {
  const { payMethod: _, ...MOVE } = TO_HO_CHI_MINH_CITY;
  let officers: PaymentDesk;
  beforeAll(async () => {
    officers = await openPaymentDesk(desk);
  });
  const paidIn = ({ personId, benefitId }: Waiting, month: string) =>
    arrangementFor(desk.services.db.read, personId, benefitId, monthOf(month));
  const notMe = (token: string) => createTestBrowser(desk.citizenApp).call(`/api/not-me/${token}`, { method: 'POST' });
  type Waiting = SignedInCitizen & { benefitId: string };
  async function waiting(): Promise<Waiting> {
    const citizen = await desk.citizen();
    const waits = { ...citizen, benefitId: await givePension(desk, citizen) };
    await desk.asOwner((client) =>
      client.query(`update benefit set state = 'waiting', from_day = '2027-03-01', amount = 0 where person_id = $1`, [
        waits.personId,
      ]),
    );
    return waits;
  }
  const begins = ({ personId }: SignedInCitizen) =>
    desk.asOwner((client) =>
      client.query(`update benefit set state = 'paying', amount = 4100000 where person_id = $1`, [personId]),
    );

  test('moves without a word on how it is paid; the old office closes it, every contact is told', async () => {
    const who = await waiting();
    expect(await fillService(who, 'move-benefit-locality', MOVE)).toEqual([]);
    const number = await fileService(desk, who, 'move-benefit-locality', MOVE);
    expect((await officers.accept(number)).body).toEqual({ state: 'decided' });
    expect(await paidIn(who, '2026-12')).toMatchObject({ agencyCode: '0101' });
    const moved = await paidIn(who, '2027-01');
    expect(moved).toMatchObject({ provinceCode: '79', wardCode: '25747', payMethod: 'account', accountNumber: '0123456789' });
    const told = await lettersTo(desk.services, who.personId, 'benefit-file-moved');
    expect(told[0]?.data).toMatchObject({ fromMonth: '2027-01', notMeUrl: expect.any(String) });
    expect((await who.browser.call('/api/benefits')).body).toMatchObject({
      benefits: [{ state: 'waiting', fromDay: '2027-03-01', amount: 0, coming: [{ fromMonth: '2027-01' }] }],
    });
    expect((await who.browser.call('/api/benefit-payments')).body).toEqual({ payments: [] });
  });

  test('stays where it was at «không phải tôi»', async () => {
    const who = await waiting();
    await officers.accept(await fileService(desk, who, 'move-benefit-locality', MOVE));
    expect((await notMe(await linkTo(desk, who, 'benefit-file-moved'))).status).toBe(204);
    expect(await paidIn(who, '2027-01')).toMatchObject({ agencyCode: '0101', arrangedAt: null });
  });

  test('that begins while its move is open goes on as it is paid, in the new place', async () => {
    const who = await waiting();
    const number = await fileService(desk, who, 'move-benefit-locality', MOVE);
    await begins(who);
    expect((await officers.accept(number)).body).toEqual({ state: 'decided' });
    expect(await paidIn(who, '2027-01')).toMatchObject({ provinceCode: '79', payMethod: 'account', accountNumber: '0123456789' });
  });

  test('is neither paid in another way nor received by somebody else', async () => {
    const who = await waiting();
    for (const service of ['change-payment-method', 'authorise-recipient'])
      expect((await who.browser.call(`/api/procedures/${service}`)).body).toMatchObject({ eligibility: { ok: false } });
    const { personId, benefitId } = who;
    const wish: Wish = { benefitId, fromMonth: monthOf('2027-01'), payment: { method: 'cash' } };
    const arranged = await desk.services.db.transaction((tx) =>
      arrange(tx, desk.services, { personId, number: '639-1', now: desk.clock.now() }, wish),
    );
    expect(arranged).toMatchObject({ ok: false, refusal: { code: 'records-changed' } });
  });
});
