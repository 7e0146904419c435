import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../db/connect.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { importFile } from './import-file.ts';
import { KINDS } from './kinds/index.ts';

let database: TestDatabase;
const sample = (name: string) => fileURLToPath(new URL(`../../../../samples/${name}.csv`, import.meta.url));
const importAll = async () => {
  for (const kind of KINDS) {
    const summary = await importFile(database.ownerUrl, kind, sample(kind.name));
    expect(summary, kind.name).toMatchObject({ rejected: 0, warnings: 0, superseded: 0, imported: summary.rows });
  }
};
const rowsOf = <Row extends object>(text: string) => withClient(database.ownerUrl, 'test', async (client) => (await client.query<Row>(text)).rows);
const PERSONAL = ['person', 'identifier', 'route', 'household', 'household_member', 'guardianship', 'card', 'contribution_period', 'benefit', 'benefit_adjustment', 'visit',
  'visit_diagnosis', 'visit_line', 'visit_result', 'visit_course', 'visit_certificate', 'visit_appointment'];
const counts = async () => Object.fromEntries(await Promise.all(PERSONAL.map(async (table) => [table, (await rowsOf<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count] as const)));

beforeAll(async () => {
  database = await createTestDatabase();
  await importAll();
});
afterAll(() => database.drop());

test('the samples fill every table that citizens look at', async () => {
  expect(await counts()).toEqual({
    person: 6, identifier: 14, route: 21, household: 1, household_member: 5, guardianship: 8, card: 7, contribution_period: 32, benefit: 3, benefit_adjustment: 3, visit: 3,
    visit_diagnosis: 1, visit_line: 6, visit_result: 1, visit_course: 2, visit_certificate: 3, visit_appointment: 1,
  });
});

test('importing them again changes nothing', async () => {
  const before = await counts();
  await importAll();
  expect(await counts()).toEqual(before);
  expect(await rowsOf('select max(version) as version from visit')).toEqual([{ version: 1 }]);
});

test('old and new numbers lead to the same person', async () => {
  const rows = await rowsOf<{ person_id: string }>("select distinct person_id from route where key in ('0198000002', '001187980002', '198000002')");
  expect(rows).toHaveLength(1);
  expect(await rowsOf("select value, current from identifier where kind = 'social-insurance-number' and value like '%0002' order by value")).toEqual([
    { value: '001187980002', current: true },
    { value: '0198000002', current: false },
  ]);
});

test('parents are linked on both sides until the eighteenth birthday', async () => {
  expect(
    await rowsOf(`select p.full_name, g.other_name, g.relationship, g.valid_to::text from guardianship g join person p using (person_id)
      where role = 'guardian' and other_name = 'Nguyễn Minh Mẫu' order by relationship`),
  ).toEqual([
    { full_name: 'Nguyễn Văn Mẫu', other_name: 'Nguyễn Minh Mẫu', relationship: 'father', valid_to: '2035-03-19' },
    { full_name: 'Trần Thị Ví Dụ', other_name: 'Nguyễn Minh Mẫu', relationship: 'mother', valid_to: '2035-03-19' },
  ]);
});

test('the card issued last is in force, the one before is replaced', async () => {
  expect(await rowsOf("select serial, state, valid_to::text from card join route using (person_id) where kind = 'health-card' and key = '0198000001' order by serial")).toEqual([
    { serial: 1, state: 'replaced', valid_to: '2025-12-31' },
    { serial: 2, state: 'in-force', valid_to: '2026-12-31' },
  ]);
});

test('a birth year alone, arrears and money with dots are read', async () => {
  expect(await rowsOf("select birth_date::text, birth_year_only from person where full_name = 'Nguyễn Văn Ông'")).toEqual([{ birth_date: '1955-01-01', birth_year_only: true }]);
  expect(await rowsOf("select distinct insurable_earnings::int, paid from contribution_period where from_month = '2026-01-01'")).toEqual([{ insurable_earnings: 7_400_000, paid: false }]);
});
