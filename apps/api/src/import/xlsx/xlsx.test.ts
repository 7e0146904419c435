import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import { importFile } from '../import-file.ts';
import { KINDS } from '../kinds/index.ts';
import type { Record } from '../record.ts';
import { UnusableFile } from '../unusable-file.ts';
import { readXlsx } from './read-xlsx.ts';
import { type FixtureCell, makeWorkbook } from './workbook-fixture.ts';

let database: TestDatabase;
let folder: string;
let file: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openvssid-xlsx-'));
  file = join(folder, 'people.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

const HEADER = [
  'Mã số BHXH',
  'Số CCCD',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Mã tỉnh',
  'Mã cơ quan BHXH',
  'Số nhà đường thôn',
];
const person = (number: FixtureCell, changed: { [column: number]: FixtureCell } = {}): FixtureCell[] =>
  [number, '', 'Nguyễn Văn Bảng', '01/05/1990', 'nam', '01', '0101', '12 Lê Lợi'].map((cell, column) => changed[column] ?? cell);
async function importRows(...rows: FixtureCell[][]) {
  writeFileSync(file, makeWorkbook([HEADER, ...rows]));
  const kind = KINDS.find(({ name }) => name === 'people');
  if (!kind) throw new Error('no people');
  return importFile(database.ownerUrl, kind, file);
}
const rejected = () => readFileSync(join(folder, 'people-rejected.csv'), 'utf8');
const namesOf = (number: string) =>
  database.asOwner(async (client) => {
    const text = 'select full_name, birth_date::text, street from person join route using (person_id) where key = $1';
    return (await client.query<object>(text, [number])).rows;
  });

describe('a workbook', () => {
  test('is imported like a CSV file; days are days however they are kept, and empty cells at the end may be missing', async () => {
    const summary = await importRows(person('0196000001', { 3: { day: 32994 }, 7: '' }), person('0196000002'));
    expect(summary).toMatchObject({ language: 'vi', rows: 2, imported: 2, rejected: 0 });
    expect(await namesOf('0196000001')).toEqual([{ full_name: 'Nguyễn Văn Bảng', birth_date: '1990-05-01', street: null }]);
  });

  test('whose numbers have lost their zeros is refused in words, whole numbers are taken', async () => {
    const summary = await importRows(
      person(196000003),
      person('0196000004', { 1: 1090960004 }),
      person('0196000005', { 5: 1 }),
      person('0196000006', { 6: 101 }),
      person(1960000077),
      person('0196000008', { 1: 101090960008 }),
    );
    expect(summary).toMatchObject({ imported: 2, rejected: 4 });
    const lines = rejected().split('\n');
    expect(lines.slice(1, 5).map((line) => line.split(',').slice(0, 2))).toEqual([
      ['2', 'social_insurance_number'],
      ['3', 'citizen_number'],
      ['4', 'province_code'],
      ['5', 'agency_code'],
    ]);
    expect(lines[1]).toContain('Ô đang ở dạng số nên có thể mất số 0 ở đầu: định dạng cột là Văn bản');
  });

  test('shows the fault of a formula, and takes its value otherwise', async () => {
    const value = { xml: '<c r="PLACE" t="str"><f>UPPER("x")</f><v>Trần Thị Công Thức</v></c>' };
    const inline = { xml: '<c r="PLACE" t="inlineStr"><is><t>Lê Văn </t><t>Liền</t></is></c>' };
    const summary = await importRows(
      person('0196000011', { 2: value }),
      person('0196000012', { 2: inline }),
      person('0196000013', { 7: { fault: '#REF!' } }),
    );
    expect(summary).toMatchObject({ imported: 2, rejected: 1 });
    expect(rejected()).toContain('4,street,Ô báo lỗi của bảng tính');
    expect([await namesOf('0196000011'), await namesOf('0196000012')]).toMatchObject([
      [{ full_name: 'Trần Thị Công Thức' }],
      [{ full_name: 'Lê Văn Liền' }],
    ]);
  });

  test('gives back no formula among its rejected rows, and those are imported as they are', async () => {
    await importRows(
      person('x', { 7: '=HYPERLINK("http://x.example","Xem")' }),
      person('y', { 7: '@SUM(A1)' }),
      person('z', { 7: '-1+1' }),
    );
    expect(rejected()).toContain(`"'=HYPERLINK(""http://x.example"",""Xem"")"`);
    expect(rejected()).toMatch(/,'@SUM\(A1\)\n/);
    expect(rejected()).toMatch(/,'-1\+1\n/);
    const corrected = join(folder, 'corrected.csv');
    writeFileSync(corrected, rejected().replace(',y,', ',0196000022,'));
    const kind = KINDS.find(({ name }) => name === 'people');
    if (kind) expect(await importFile(database.ownerUrl, kind, corrected)).toMatchObject({ imported: 1, rejected: 2 });
    expect(await namesOf('0196000022')).toMatchObject([{ street: '@SUM(A1)' }]);
  });
});

describe('a file is refused before a row goes in', () => {
  const sheet = (xml: string) => makeWorkbook([['a']], { 'xl/worksheets/sheet1.xml': xml });
  test.each([
    ['with a DTD', sheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'), /DTD/],
    [
      'with an entity of its own',
      sheet('<worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>'),
      /damaged/,
    ],
    ['cut off', makeWorkbook([['a']]).subarray(0, 400), /unpacked/],
    ['that is another kind of archive', makeWorkbook([], { 'xl/workbook.xml': '<a/>' }), /no workbook/],
    [
      'of the years before 2007, or with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      /old \.xls or has a password/,
    ],
    ['that would unpack to far more than it is', bomb(), /too large unpacked/],
    ['that unpacks to more than it says', liar(), /unpacked|damaged/],
  ])('%s', async (_name, bytes, why) => {
    writeFileSync(file, bytes);
    const kind = KINDS[0];
    if (!kind) throw new Error('no kinds');
    const refused = importFile(database.ownerUrl, kind, file);
    await expect(refused).rejects.toThrow(why);
    await expect(refused).rejects.toBeInstanceOf(UnusableFile);
  });

  test('with more rows than a workbook may have', async () => {
    writeFileSync(file, makeWorkbook([['a'], ...Array.from({ length: 11 }, (_, row) => [`x${row}`])]));
    await expect(readXlsx(file, () => undefined, 10)).rejects.toThrow(/more than 10 rows .* save it as CSV/);
    expect((await readXlsx(file, () => undefined, 11)).rows).toBe(11);
  });
});

test('a hundred thousand rows stream by without being kept', { timeout: 60_000 }, async () => {
  const cell = '<c t="inlineStr"><is><t>Nguyễn Văn Mẫu</t></is></c>';
  const body = `<row>${cell.repeat(12)}</row>`.repeat(100_001);
  writeFileSync(file, makeWorkbook([], { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${body}</sheetData></worksheet>` }));
  const before = process.memoryUsage().heapUsed;
  const { records, rows } = await readXlsx(file, () => undefined);
  expect(rows).toBe(100_000);
  let last: Record | undefined;
  for await (const record of records) last = record;
  expect(last).toMatchObject({ line: 100_001, cells: Array.from({ length: 12 }, () => 'Nguyễn Văn Mẫu') });
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(200);
});

/** The directory says 2 GB: nothing is unpacked. */
function bomb(): Buffer {
  return withSize(makeWorkbook([['a']]), 2_000_000_000);
}

/** The directory says ten bytes, the stream brings more. */
function liar(): Buffer {
  return withSize(makeWorkbook([['a']]), 10);
}

function withSize(archive: Buffer, size: number): Buffer {
  const changed = Buffer.from(archive);
  for (let at = changed.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = changed.indexOf('PK\x01\x02', at + 4, 'latin1'))
    changed.writeUInt32LE(size, at + 24);
  return changed;
}
