import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '@openvssid/server/db/connect';
import { checkNewPassword } from '@openvssid/server/passwords/password-rules';
import { verifyPassword } from '@openvssid/server/passwords/password-hash';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_AGENCY, DEMONSTRATION_OFFICERS } from './accounts.ts';
import { ensureDemonstration } from './ensure.ts';
import { registerEntries } from './register-entries.ts';

let database: TestDatabase;
const options = { today: '2026-11-22', seal: (secret: Buffer) => Buffer.concat([Buffer.from('sealed:'), secret]), persons: 300 };

beforeAll(async () => {
  database = await createTestDatabase();
  expect(await ensureDemonstration(database.ownerUrl, options)).toBe('made');
});
afterAll(() => database.drop());

const rowsOf = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(database.ownerUrl, 'test', async (client) => (await client.query<Row>(text, values)).rows);

const personOf = async (key: string) => {
  const account = DEMONSTRATION_ACCOUNTS.find((known) => known.key === key);
  const [row] = await rowsOf<{ person_id: string }>(
    "select person_id from route where kind = 'social-insurance-number' and key = $1",
    [account?.number],
  );
  return row?.person_id;
};

test('everybody can sign in with the password that is told', async () => {
  for (const { number, password, fullName } of DEMONSTRATION_ACCOUNTS) {
    const [row] = await rowsOf<{ full_name: string; state: string; password_hash: string }>(
      "select full_name, a.state, password_hash from route join person using (person_id) join account a using (person_id) where route.kind = 'social-insurance-number' and key = $1",
      [number],
    );
    expect(row).toMatchObject({ full_name: fullName, state: 'active' });
    expect(await verifyPassword(password, row?.password_hash)).toBe(true);
  }
});

test('passwords keep our own rules', () => {
  for (const { password, fullName, number } of DEMONSTRATION_ACCOUNTS) {
    const owner = { fullName, birthDate: '1990-01-01', numbers: [number], contacts: [] };
    expect(checkNewPassword(password, owner, { PASSWORD_COMPOSITION: true }).ok).toBe(true);
  }
  for (const { password, fullName, email } of DEMONSTRATION_OFFICERS) {
    const owner = { fullName, birthDate: '1990-01-01', numbers: [], contacts: [email] };
    expect(checkNewPassword(password, owner, { PASSWORD_COMPOSITION: true }).ok).toBe(true);
  }
});

test('one agency looks after all of them, and its officers have a sealed second factor', async () => {
  const agencies = await rowsOf('select distinct agency_code from account join person using (person_id)');
  expect(agencies).toEqual([{ agency_code: DEMONSTRATION_AGENCY }]);
  const officers = await rowsOf<{ totp_secret: Buffer; state: string }>('select totp_secret, state from officer');
  expect(officers).toHaveLength(DEMONSTRATION_OFFICERS.length);
  for (const { totp_secret, state } of officers) {
    expect(state).toBe('active');
    expect(totp_secret.subarray(0, 7).toString()).toBe('sealed:');
    expect(totp_secret).toHaveLength(27);
  }
});

test('each situation is in the records', async () => {
  const count = async (key: string, text: string) =>
    (await rowsOf<{ count: number }>(`select count(*)::int as count from ${text} and person_id = $1`, [await personOf(key)]))[0]
      ?.count ?? 0;
  expect(await count('worker', "contribution_period where fund = 'social-insurance'")).toBeGreaterThan(8);
  expect(await count('worker', 'contribution_period where not paid')).toBe(0);
  expect(await count('mother', "benefit where kind = 'maternity' and state = 'paying'")).toBe(1);
  expect(await count('pensioner', 'benefit_adjustment where true')).toBe(7);
  expect(await count('unemployed', "benefit where kind = 'unemployment-benefit' and state = 'paying'")).toBe(1);
  expect(await count('voluntary', "contribution_period where scheme = 'voluntary'")).toBe(3);
  expect(await count('voluntary', "card where valid_to < '2026-11-22'")).toBe(1);
  expect(await count('voluntary', 'visit where sensitive')).toBe(1);
  expect(await count('parent', "guardianship where role = 'guardian'")).toBe(2);
  expect(await count('child', "guardianship where role = 'ward'")).toBe(1);
  expect(await count('unpaid-employer', 'contribution_period where not paid')).toBe(4);
  expect(await count('merged-numbers', "identifier where kind = 'social-insurance-number'")).toBe(3);
  expect(await count('household', "card where valid_to = '2026-12-12' and object_code = 'GD'")).toBe(1);
  expect(await count('household', "contribution_support where support_group = 'near-poor'")).toBe(1);
  expect(await count('household', "guardianship where role = 'guardian'")).toBe(1);
  expect(await count('missing-months', "card where valid_to < '2026-08-22'")).toBe(1);
  expect(await count('waiting', "benefit where state = 'waiting' and from_day > '2027-01-01'")).toBe(1);
  expect(await count('foreign-worker', "identifier where kind = 'citizen-number'")).toBe(0);
  expect(await count('foreign-worker', "contribution_period where fund = 'unemployment'")).toBe(0);
});

test('a second start changes nothing, and a changed password stays', async () => {
  const counted = () =>
    rowsOf(
      'select (select count(*) from person) as persons, (select count(*) from card) as cards, (select max(password_hash) from officer) as hash',
    );
  const before = await counted();
  expect(await ensureDemonstration(database.ownerUrl, options)).toBe('present');
  expect(await counted()).toEqual(before);
});

test('ten months are missing for a pension', async () => {
  const [row] = await rowsOf<{ months: number }>(
    `select sum(extract(year from age(to_month, from_month)) * 12 + extract(month from age(to_month, from_month)) + 1)::int as months
       from contribution_period where fund = 'social-insurance' and person_id = $1`,
    [await personOf('missing-months')],
  );
  expect(row?.months).toBe(170);
});

test('who pays is added to a database of before them', async () => {
  const accounts = () =>
    rowsOf<{ key: string }>(
      `select r.key from route r join account a using (person_id) where r.kind = 'social-insurance-number' and r.key in ('0190000013', '0190000017') order by 1`,
    );
  const both = [{ key: '0190000013' }, { key: '0190000017' }];
  expect(await accounts()).toEqual(both);
  await withClient(database.ownerUrl, 'test', (client) =>
    client.query(
      "delete from route where person_id in (select person_id from route where key between '0190000013' and '0190000017') or key = '0199000013'",
    ),
  );
  await withClient(database.ownerUrl, 'test', (client) =>
    client.query("delete from household where household_number = '0199000013'"),
  );
  expect(await ensureDemonstration(database.ownerUrl, options)).toBe('present');
  expect(await accounts()).toEqual(both);
});

test('newcomers have a record, no account, and are added to a database of before them', async () => {
  const accounts = () =>
    rowsOf<{ key: string; state: string | null }>(
      `select r.key, a.state from route r left join account a using (person_id)
        where r.kind = 'social-insurance-number' and r.key between '0190000021' and '0190000023' order by r.key`,
    );
  const three = ['0190000021', '0190000022', '0190000023'].map((key) => ({ key, state: null }));
  expect(await accounts()).toEqual(three);
  await withClient(database.ownerUrl, 'test', (client) =>
    client.query(
      "delete from route where person_id in (select person_id from route where key between '0190000021' and '0190000023')",
    ),
  );
  // The numbers alone are forgotten: whoever is entered anew is another row.
  expect(await ensureDemonstration(database.ownerUrl, options)).toBe('present');
  expect(await accounts()).toEqual(three);
});

test('the population register knows the demonstration people, some of them otherwise than the record', () => {
  const entries = registerEntries();
  const known = (number: string) => entries.find(({ citizenNumber }) => citizenNumber === number);
  expect(known('001195900021')).toMatchObject({ fullName: 'Đinh Thị Mai', birthDate: '1995-08-17', status: 'alive' });
  expect(known('001082900022')?.birthDate).not.toBe('1982-03-04');
  expect(known('001190900004')?.fullName).not.toBe('Phạm Thị Hạnh');
  expect(new Set(entries.map(({ citizenNumber }) => citizenNumber)).size).toBe(entries.length);
});
