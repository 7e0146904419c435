import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { benefitList } from './benefits.ts';

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
