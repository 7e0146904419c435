import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import { importFile, type ImportOptions } from './import-file.ts';
import type { Kind } from './kind.ts';
import { people } from './kinds/people.ts';
import { visits } from './kinds/visits.ts';

const folder = mkdtempSync(join(tmpdir(), 'openvssid-visits-again-'));
let database: TestDatabase;
let claim = 0;
beforeAll(async () => {
  database = await createTestDatabase();
  await importLines(people, [
    'social_insurance_number,full_name,birth_date,sex,province_code,ward_code,agency_code',
    '0197100001,Nguyễn Văn Thử,1990-05-01,male,01,00004,0101',
  ]);
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  claim += 1;
});

const COLUMNS = [
  'row',
  'person_number',
  'facility_code',
  'claim_key',
  'seq',
  'category',
  'admitted_at',
  'kind',
  'code',
  'name',
  'unit',
  'quantity',
  'unit_price',
  'amount',
  'fund_pays',
  'copayment',
  'out_of_scope',
  'at',
  'note',
  'serial_number',
  'day',
];
const write = (cells: Record<string, string | number>) => COLUMNS.map((name) => cells[name] ?? '').join(',');
const of = (row: string) => ({ row, person_number: '0197100001', facility_code: '01001', claim_key: `K${claim}` });
const money = (amount: number) => ({ amount, fund_pays: amount, copayment: 0, out_of_scope: 0 });
const visit = (amount: number) =>
  write({ ...of('visit'), category: 'outpatient', admitted_at: '01/02/2026 08:00', code: 'J00', name: 'Cảm', ...money(amount) });
const line = (seq: number, amount: number) =>
  write({
    ...of('line'),
    seq,
    kind: 'drug',
    code: `D${seq}`,
    name: 'Thuốc',
    unit: 'Viên',
    quantity: 1,
    unit_price: amount,
    ...money(amount),
  });
const others = () => [
  write({ ...of('diagnosis'), seq: 1, code: 'J30', name: 'Viêm mũi' }),
  write({ ...of('result'), seq: 1, code: 'X', name: 'X-quang' }),
  write({ ...of('course'), seq: 1, at: '01/02/2026 09:00', note: 'Ổn' }),
  write({ ...of('certificate'), kind: 'discharge', serial_number: `S${claim}`, day: '01/02/2026', note: 'Ra viện' }),
  write({ ...of('appointment'), day: '08/02/2026' }),
];

async function importLines(kind: Kind, lines: string[], options?: ImportOptions) {
  writeFileSync(join(folder, 'file.csv'), lines.join('\n'));
  return importFile(database.ownerUrl, kind, join(folder, 'file.csv'), options);
}
const importVisits = (lines: string[], options?: ImportOptions) => importLines(visits, [COLUMNS.join(','), ...lines], options);

const DETAILS = ['diagnosis', 'line', 'result', 'course', 'certificate', 'appointment'];
const stored = () =>
  database.asOwner(async (client) => {
    const counts = DETAILS.map(
      (name) =>
        `(select count(*)::int from visit_${name} d where d.person_id = v.person_id and d.visit_id = v.visit_id) as ${name}`,
    );
    const { rows } = await client.query<Record<string, number>>(
      `select version, total::int, ${counts.join(', ')},
              (select coalesce(sum(amount), 0)::int from visit_line d where d.person_id = v.person_id and d.visit_id = v.visit_id) as costs
         from visit v where claim_key = $1`,
      [`K${claim}`],
    );
    return rows[0];
  });

test('a visit that comes again with fewer rows keeps none of the old ones, and its money adds up', async () => {
  await importVisits([visit(300), line(1, 100), line(2, 200), ...others()]);
  expect(await stored()).toEqual({
    version: 1,
    total: 300,
    costs: 300,
    diagnosis: 1,
    line: 2,
    result: 1,
    course: 1,
    certificate: 1,
    appointment: 1,
  });
  await importVisits([visit(100), line(1, 100)]);
  expect(await stored()).toEqual({
    version: 2,
    total: 100,
    costs: 100,
    diagnosis: 0,
    line: 1,
    result: 0,
    course: 0,
    certificate: 0,
    appointment: 0,
  });
});

test.each([1, 2, 5000])('importing the same file again changes nothing, %i rows a batch', async (rowsPerBatch) => {
  const lines = [visit(300), line(1, 100), line(2, 200), ...others()];
  await importVisits(lines, { rowsPerBatch });
  const before = await stored();
  await importVisits(lines, { rowsPerBatch });
  expect(await stored()).toEqual(before);
  expect(before?.['version']).toBe(1);
});

test.each([1, 5000])('whatever differs, the visit has one new version a file, %i rows a batch', async (rowsPerBatch) => {
  await importVisits([visit(300), line(1, 100), line(2, 200), ...others()], { rowsPerBatch });
  await importVisits([visit(300), line(1, 150), line(2, 150)], { rowsPerBatch });
  expect(await stored()).toMatchObject({ version: 2, costs: 300, diagnosis: 0 });
  await importVisits([visit(300), line(1, 150), line(2, 150), ...others()], { rowsPerBatch });
  expect(await stored()).toMatchObject({ version: 3, diagnosis: 1 });
});

test('a file without the visit adds to it, and visits that are not in the file stay as they are', async () => {
  await importVisits([visit(300), line(1, 100), line(2, 200)]);
  await importVisits(others());
  expect(await stored()).toMatchObject({ version: 2, line: 2, diagnosis: 1 });
  const left = await stored();
  claim += 1;
  await importVisits([visit(10), line(1, 10)]);
  claim -= 1;
  expect(await stored()).toEqual(left);
});

test('a dry run takes nothing away', async () => {
  await importVisits([visit(300), line(1, 100), line(2, 200)]);
  const before = await stored();
  await importVisits([visit(100), line(1, 100)], { dryRun: true });
  expect(await stored()).toEqual(before);
});
