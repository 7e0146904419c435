import { monthOf } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENCY, type Desk, openDesk } from '../applications/application-fixture.ts';
import { makeList } from './make.ts';

const BENEFITS = Number(process.env['LARGE_LIST'] ?? 5_000);
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.asOwner(async (client) => {
    await client.query(
      `insert into person (full_name, name_key, birth_date, sex, province_code, agency_code)
       select 'Người Hưởng ' || n, 'NGUOI HUONG ' || n, '1955-01-01', 'female', '01', $1 from generate_series(1, $2) n`,
      [AGENCY, BENEFITS],
    );
    await client.query(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, bank_key, account_number)
       select person_id, gen_random_uuid(), 'monthly', 'pension', 'QĐ', '2015-01-01', '2015-02-01', 4000000, $1, 'account', 'acb', '0' || person_id from person`,
      [AGENCY],
    );
    await client.query(
      `insert into benefit_adjustment (person_id, benefit_id, effective_on, old_amount, new_amount, legal_basis)
       select person_id, benefit_id, d, 3800000, 4000000, 'NĐ' from benefit, unnest('{2019-07-01,2022-01-01,2024-07-01,2026-07-01}'::date[]) d`,
    );
    await client.query('analyze');
  });
}, 120_000);
afterAll(() => desk.end());

// LARGE_LIST=100000 measures a whole province; otherwise a twentieth of that shows that the work grows no faster than the list.
test('a whole office is listed by one statement, month after month', { timeout: 60_000 }, async () => {
  const seconds: number[] = [];
  for (const month of ['2026-12', '2027-01', '2027-02']) {
    const began = performance.now();
    const made = await makeList(desk.services, { agencyCode: AGENCY, month: monthOf(month), officerId: null });
    seconds.push((performance.now() - began) / 1000);
    expect(made.ok).toBe(true);
    const listed = await desk.asOwner((client) =>
      client.query<{ count: string; amount: string }>(
        'select count(*), sum(amount) as amount from benefit_payment where month = $1',
        [`${month}-01`],
      ),
    );
    expect(listed.rows[0]).toEqual({ count: String(BENEFITS), amount: String(BENEFITS * 4_000_000) });
    desk.clock.forward({ hours: 24 * 31 });
  }
  expect(seconds.filter((one) => one > (BENEFITS / 100_000) * 60 + 5)).toEqual([]);
});
