import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthOf } from '@openvssid/core';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { arrangementFor } from './arrangement.ts';

let desk: Desk;
let who: SignedInCitizen;

beforeAll(async () => {
  desk = await openDesk();
  who = await desk.citizen();
});
afterAll(() => desk.end());

/** A pension into account …6789 with 300,000 đồng for the region, of which the later rows are told. */
async function pension(
  ...rows: { from: string; at: string; method?: 'cash' | 'account'; allowance?: number }[]
): Promise<string> {
  const benefitId = randomUUID();
  await desk.asOwner(async (client) => {
    await client.query(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, bank_key, account_number,
                            regional_allowance)
       values ($1, $2, 'monthly', 'pension', $3, '2020-05-04', '2020-06-01', 5300000, '0101', 'account', 'acb', '0123456789', 300000)`,
      [who.personId, benefitId, benefitId.slice(0, 8)],
    );
    for (const { from, at, method = 'cash', allowance = 300_000 } of rows)
      await client.query(
        `insert into benefit_arrangement (person_id, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, pay_method,
                                          bank_key, account_number, regional_allowance)
         values ($1, $2, $3, $4, '639-261122-AAAAAA', '0101', '01', $5, $6, $7, $8)`,
        [
          who.personId,
          benefitId,
          `${from}-01`,
          `${at}T03:00:00Z`,
          method,
          method === 'account' ? 'acb' : null,
          method === 'account' ? '555666' : null,
          allowance,
        ],
      );
  });
  return benefitId;
}

const inMonth = (benefitId: string, month: string) =>
  arrangementFor(desk.services.db.read, who.personId, benefitId, monthOf(month));

test('what was never arranged is as the benefit itself says', async () => {
  expect(await inMonth(await pension(), '2026-12')).toMatchObject({
    payMethod: 'account',
    accountNumber: '0123456789',
    amount: 5_300_000,
    arrangedAt: null,
    fromMonth: null,
  });
});

test('an arrangement holds from its month on, not a month earlier', async () => {
  const benefit = await pension({ from: '2027-01', at: '2026-12-10' });
  expect(await inMonth(benefit, '2026-12')).toMatchObject({ payMethod: 'account' });
  expect(await inMonth(benefit, '2027-01')).toMatchObject({
    payMethod: 'cash',
    accountNumber: null,
    bankKey: null,
    fromMonth: '2027-01',
  });
  expect(await inMonth(benefit, '2030-06')).toMatchObject({ payMethod: 'cash' });
});

test('what was arranged later wins, also over a month that was to begin later', async () => {
  const benefit = await pension({ from: '2027-03', at: '2026-12-10' }, { from: '2027-01', at: '2026-12-11', method: 'account' });
  expect(await inMonth(benefit, '2027-01')).toMatchObject({ accountNumber: '555666' });
  expect(await inMonth(benefit, '2027-03')).toMatchObject({ accountNumber: '555666' });
});

test('of two rows of one decision each holds from its own month', async () => {
  const benefit = await pension({ from: '2027-01', at: '2026-12-10' }, { from: '2027-03', at: '2026-12-10', method: 'account' });
  expect(await inMonth(benefit, '2027-02')).toMatchObject({ payMethod: 'cash' });
  expect(await inMonth(benefit, '2027-03')).toMatchObject({ payMethod: 'account' });
});

test('the regional allowance of the arrangement takes the place of the one in the amount', async () => {
  const benefit = await pension({ from: '2027-01', at: '2026-12-10', allowance: 120_000 });
  expect(await inMonth(benefit, '2027-01')).toMatchObject({ amount: 5_120_000, regionalAllowance: 120_000 });
});

test('a cancelled arrangement gives way to the one before it, and stays cancelled', async () => {
  const benefit = await pension({ from: '2027-01', at: '2026-12-10' });
  const cancel = `update benefit_arrangement set cancelled_at = now(), cancelled_because = 'disputed' where benefit_id = $1`;
  await desk.asOwner((client) => client.query(cancel, [benefit]));
  expect(await inMonth(benefit, '2027-01')).toMatchObject({ accountNumber: '0123456789' });
  await expect(desk.asOwner((client) => client.query(cancel, [benefit]))).rejects.toThrow('only be cancelled, once');
});

test('nothing else in an arrangement changes', async () => {
  const benefit = await pension({ from: '2027-01', at: '2026-12-10', method: 'account' });
  const change = `update benefit_arrangement set account_number = '999999' where benefit_id = $1`;
  await expect(desk.asOwner((client) => client.query(change, [benefit]))).rejects.toThrow('stays as it was made');
});
