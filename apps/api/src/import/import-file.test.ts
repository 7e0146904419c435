import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import { importFile, type ImportOptions } from './import-file.ts';
import { KINDS } from './kinds/index.ts';
import { UnusableFile } from './unusable-file.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openvssid-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kindOf = (name: string) => {
  const kind = KINDS.find((known) => known.name === name);
  if (!kind) throw new Error(name);
  return kind;
};
async function importText(name: string, text: string | Buffer, options?: ImportOptions) {
  writeFileSync(join(folder, 'file.csv'), text);
  return importFile(database.ownerUrl, kindOf(name), join(folder, 'file.csv'), options);
}
const written = (suffix: string) => readFileSync(join(folder, `file-${suffix}.csv`), 'utf8');
const rowsOf = <Row extends object>(text: string) => database.asOwner(async (client) => (await client.query<Row>(text)).rows);

const PEOPLE = 'social_insurance_number,citizen_number,full_name,birth_date,sex,province_code,ward_code,agency_code';
const person = (number: string, citizen: string, name = 'Nguyễn Văn Thử', birth = '1990-05-01', sex = 'male') =>
  `${number},${citizen},${name},${birth},${sex},01,00004,0101`;

test('a bad row goes to a file with line, column and reason; the others go in', async () => {
  const summary = await importText(
    'people',
    [
      PEOPLE,
      person('0197000001', '001090970001'),
      person('12', '001090970002', 'N0', '31/02/1990', 'x'),
      person('0197000003', '001090970003'),
    ].join('\n'),
  );
  expect(summary).toMatchObject({ rows: 3, imported: 2, rejected: 1, warnings: 0 });
  const [header, row, end] = written('rejected').replace('\uFEFF', '').split('\n');
  expect(header).toBe(`rejected_line,rejected_column,rejected_reason,${PEOPLE}`);
  expect(row).toMatch(
    /^3,"social_insurance_number; full_name; birth_date; sex","Malformed: 10 or 12 digits expected; A name consists of letters; No day of the calendar/,
  );
  expect(row).toContain(',12,001090970002,N0,31/02/1990,x,01,00004,0101');
  expect(end).toBe('');
});

test('where rejected rows cannot be written the import ends, and what was in stays in', async () => {
  const rows = [PEOPLE, person('0197000021', '001090970021'), person('12', '001090970022')];
  const lost = () => rmSync(folder, { recursive: true, force: true });
  await expect(importText('people', rows.join('\n'), { rowsPerBatch: 1, onProgress: lost })).rejects.toThrow('ENOENT');
  expect(await rowsOf(`select from identifier where value = '0197000021'`)).toHaveLength(1);
  mkdirSync(folder);
});

test('a database that goes away ends the import, not the process', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => person(`019700${4000 + i}`, `00109097${4000 + i}`));
  const endsAll = `select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid() and datname = current_database()`;
  let ending: Promise<unknown> | undefined;
  const onProgress = () => void (ending ??= rowsOf(endsAll));
  await expect(importText('people', [PEOPLE, ...rows].join('\n'), { rowsPerBatch: 1, onProgress })).rejects.toThrow();
  await ending;
});

test('the file of rejected rows, put right, is imported as it is', async () => {
  await importText('people', [PEOPLE, person('0197000011', '001090970011', 'Trần Văn Sửa', '1990-13-01')].join('\n'));
  const corrected = written('rejected').replace('1990-13-01', '1990-12-01');
  expect(await importText('people', corrected)).toMatchObject({ imported: 1, rejected: 0 });
});

test('a Vietnamese header gets Vietnamese reasons', async () => {
  const header = 'Mã số BHXH,ho_va_ten,NGÀY SINH,Giới tính,Mã tỉnh,Mã cơ quan BHXH';
  const summary = await importText('people', `${header}\n0197000021,Lê Thử,1990,nữ,01,9999\n`);
  expect(summary).toMatchObject({ language: 'vi', rejected: 1, imported: 0 });
  expect(written('rejected')).toContain('agency_code,Chưa có cơ quan BHXH này: hãy nhập tệp agencies trước');
});

test('digits that disagree with sex or birth year are a warning, not a refusal', async () => {
  expect(await importText('people', [PEOPLE, person('0197000031', '001191970031')].join('\n'))).toMatchObject({
    imported: 1,
    rejected: 0,
    warnings: 1,
  });
  expect(written('warnings')).toContain('The citizen number tells another sex; The citizen number tells another birth year');
});

test('a number of somebody else is refused, in one batch or in two', async () => {
  const text = [PEOPLE, person('0197000041', '001090970041'), person('0197000042', '001090970041')].join('\n');
  expect(await importText('people', text)).toMatchObject({ imported: 1, rejected: 1 });
  expect(written('rejected')).toContain('An earlier line gives this number to somebody else');
  expect(await importText('people', text, { rowsPerBatch: 1 })).toMatchObject({ imported: 1, rejected: 1 });
  expect(written('rejected')).toContain('This number belongs to somebody else');
});

test('of lines with one key the last one counts', async () => {
  const text = [PEOPLE, person('0197000051', '', 'Tên Cũ'), person('0197000051', '', 'Tên Mới')].join('\n');
  expect(await importText('people', text)).toMatchObject({ imported: 1, superseded: 1 });
  expect(await rowsOf("select full_name from person join route using (person_id) where key = '0197000051'")).toEqual([
    { full_name: 'Tên Mới' },
  ]);
});

test('text that no page could show is refused in words, not by the database', async () => {
  const named = (name: string) => `agency_code,name,kind,parent_code,province_code,address\nODD-1,${name},provincial,,01,A`;
  for (const [name, reason] of [
    ['a\0b', 'Holds control characters'],
    ['x'.repeat(10_001), 'Longer than 10000 characters'],
  ] as const) {
    expect(await importText('agencies', named(name))).toMatchObject({ imported: 0, rejected: 1 });
    expect(written('rejected')).toContain(`2,name,${reason}`);
  }
});

test('a dry run says the same and writes nothing', async () => {
  const people = [PEOPLE, person('0197000061', '001090970061'), person('x', '')].join('\n');
  expect(await importText('people', people, { dryRun: true })).toMatchObject({ imported: 1, rejected: 1 });
  expect(await rowsOf("select from route where key = '0197000061'")).toEqual([]);
});

test('rows in later batches of a dry run see the earlier ones', async () => {
  const text = [
    'agency_code,name,kind,parent_code,province_code,address',
    'DRY-1,Một,provincial,,01,A',
    'DRY-2,Hai,local,DRY-1,01,B',
  ].join('\n');
  expect(await importText('agencies', text, { dryRun: true, rowsPerBatch: 1 })).toMatchObject({ imported: 2, rejected: 0 });
  expect(await rowsOf("select from agency where agency_code like 'DRY%'")).toEqual([]);
});

test('what stands on a refused row is refused with it', async () => {
  const text = [
    'agency_code,name,kind,parent_code,province_code,address',
    'CUT-1,Một,provincial,,99,A',
    'CUT-2,Hai,local,CUT-1,01,B',
    'CUT-3,Ba,local,CUT-2,01,C',
  ].join('\n');
  expect(await importText('agencies', text)).toMatchObject({ imported: 0, rejected: 3 });
});

test('overlapping periods at two employers stay two, and a changed one is changed', async () => {
  await importText('people', [PEOPLE, person('0197000071', '')].join('\n'));
  const header = 'person_number,fund,from_month,to_month,employer_name,insurable_earnings';
  const text = (earnings: number) =>
    `${header}\n0197000071,BHXH,01/2020,12/2020,Một,5000000\n0197000071,social-insurance,2020-01,2020-06,Hai,${earnings}\n`;
  await importText('contributions', text(4_000_000));
  await importText('contributions', text(4_100_000));
  expect(
    await rowsOf(
      "select seq, employer_name, insurable_earnings::int from contribution_period join route using (person_id) where key = '0197000071' order by seq",
    ),
  ).toEqual([
    { seq: 1, employer_name: 'Một', insurable_earnings: 5_000_000 },
    { seq: 2, employer_name: 'Hai', insurable_earnings: 4_100_000 },
  ]);
});

test('costs must add up, and details need their visit', async () => {
  await importText('people', [PEOPLE, person('0197000081', '')].join('\n'));
  const header =
    'row,person_number,facility_code,claim_key,seq,category,admitted_at,kind,code,name,unit,quantity,unit_price,amount,fund_pays,copayment,out_of_scope';
  const visit = (amount: number) => `visit,0197000081,01001,K1,,outpatient,01/02/2026 08:00,,J00,Cảm,,,,${amount},80,20,0`;
  const line = 'line,0197000081,01001,K1,1,,,drug,D1,Thuốc,Viên,1,100,100,80,20,0';
  expect(await importText('visits', [header, visit(101), line].join('\n'))).toMatchObject({ imported: 0, rejected: 2 });
  expect(written('rejected')).toContain('amount,Differs from the sum of who pays');
  expect(written('rejected')).toContain('claim_key,The visit of this line is missing');
  expect(await importText('visits', [header, visit(100), line].join('\n'))).toMatchObject({ imported: 2, rejected: 0 });
});

test('what only the database notices costs its own row, not the batch', async () => {
  await importText('people', [PEOPLE, person('0197000091', '001090970091')].join('\n'));
  const header = 'person_number,fund,from_month,to_month,employer_name,insurable_earnings,salary_coefficient';
  const row = (month: string, coefficient: string) => `0197000091,BHXH,${month},12/2020,Một,5000000,${coefficient}`;
  // The column holds three digits before the point; no check looks at that.
  const text = [header, row('01/2020', '2.34'), row('02/2020', '12345'), row('03/2020', '2.67')].join('\n');
  expect(await importText('contributions', text)).toMatchObject({ imported: 2, rejected: 1 });
  expect(written('rejected')).toContain('3,,Refused by the database: numeric field overflow');
});

test('one person under two numbers is one person', async () => {
  await importText('people', [PEOPLE, person('0197000095', '001090970095')].join('\n'));
  const header = 'household_number,province_code,person_number,relationship,valid_from';
  const text = [header, 'H-1,01,0197000095,head,2020-01-01', 'H-1,01,001090970095,other,2020-01-01'].join('\n');
  expect(await importText('households', text)).toMatchObject({ imported: 1, superseded: 1 });
});

test('semicolons, the UTF-8 mark, quotes and Windows line ends are read', async () => {
  const header = PEOPLE.replaceAll(',', ';');
  const summary = await importText(
    'people',
    `\uFEFF${header}\r\n"0197000101";"001090970101";"Nguyễn  Văn   Cách";"1/5/1990";"Nam";01;00004;0101\r\n`,
  );
  expect(summary).toMatchObject({ imported: 1, rejected: 0 });
  expect(
    await rowsOf(
      "select full_name, name_key, birth_date::text from person join route using (person_id) where key = '0197000101'",
    ),
  ).toEqual([{ full_name: 'Nguyễn Văn Cách', name_key: 'NGUYEN VAN CACH', birth_date: '1990-05-01' }]);
});

test.each([
  ['an unknown column', `${PEOPLE},colour\n`, /colour/],
  ['a missing column', 'full_name\n', /social_insurance_number/],
  ['a column twice', `${PEOPLE},Số CCCD\n`, /Số CCCD/],
  ['nothing in it', '', /empty/],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from(`${PEOPLE}\n`), Buffer.from([0xc3, 0x28, 0x0a])]), /UTF-8/],
  ['a quote that never ends', `${PEOPLE}\n"0197`, /file\.csv/],
])('a file with %s is unusable and says why', async (_what, text, why) => {
  const failure = await importText('people', text).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnusableFile);
  expect(String(failure)).toMatch(why);
});

test('a file that is not there is unusable', async () => {
  await expect(importFile(database.ownerUrl, kindOf('people'), join(folder, 'none.csv'))).rejects.toThrow(UnusableFile);
});

test('a good file leaves no file of rejected rows, not even an old one', async () => {
  await importText('people', [PEOPLE, person('bad', '')].join('\n'));
  expect(existsSync(join(folder, 'file-rejected.csv'))).toBe(true);
  expect(await importText('people', [PEOPLE, person('0197000111', '')].join('\n'))).toMatchObject({ rejectedFile: null });
  expect(existsSync(join(folder, 'file-rejected.csv'))).toBe(false);
});
