import { afterAll, expect, test } from 'vitest';
import { UnusableFile } from '../../import/unusable-file.ts';
import { readStatement } from './read-statement.ts';
import { HEADER, statementFolder } from './statement-fixture.ts';

const NOW = Temporal.Instant.from('2026-11-22T03:00:00Z');
const place = statementFolder();
afterAll(place.end);

const read = (content: string | Buffer) => Array.fromAsync(readStatement(place.file(content), NOW));
const lineWith = (cells: string) => read(`${HEADER}\n${cells}\n`).then(([line]) => line);

test('a line is read with its moment in Vietnam, its sign and the order it names', async () => {
  expect(
    await lineWith('22/11/2026 09:59,FT1,"1.366.200",0123456789,NGUYEN VAN MAU,MBVCB.1.vss7f3k 9p0z0r.CT tu 0123'),
  ).toMatchObject({
    line: 2,
    bankReference: 'FT1',
    amount: 1_366_200,
    reference: 'VSS7F3K9P0Z0R',
    counterAccount: '0123456789',
    counterName: 'NGUYEN VAN MAU',
    bookedAt: Temporal.Instant.from('2026-11-22T02:59:00Z'),
  });
});

test.each([
  ['2026-11-22T09:59:30+07:00', '2026-11-22T02:59:30Z'],
  ['2026-11-22T02:59:30Z', '2026-11-22T02:59:30Z'],
  ['2026-11-22 09:59:30', '2026-11-22T02:59:00Z'],
  ['22/11/2026', '2026-11-21T17:00:00Z'],
])('the moment %s is %s', async (written, instant) => {
  expect(await lineWith(`${written},FT1,1000,,,`)).toMatchObject({ bookedAt: Temporal.Instant.from(instant) });
});

test.each([
  ['1366200', 1_366_200],
  ['+1366200', 1_366_200],
  ['1.366.200', 1_366_200],
  ['"1,366,200.00"', 1_366_200],
  ['1.366.200 VND', 1_366_200],
  ['-50000', -50_000],
  ["'-50000", -50_000],
  ['\u221250.000', -50_000],
])('the amount %s is %d', async (written, amount) => {
  expect(await lineWith(`22/11/2026 09:59,FT1,${written},,,`)).toMatchObject({ amount });
});

test.each([
  ['an amount with xu', '22/11/2026 09:59,FT1,1000.50,,,', 'amount'],
  ['no amount', '22/11/2026 09:59,FT1,,,,', 'amount'],
  ['an amount of 0', '22/11/2026 09:59,FT1,0,,,', 'amount'],
  ['a formula', '22/11/2026 09:59,FT1,=1000+1,,,', 'amount'],
  ['thousands that are not', '22/11/2026 09:59,FT1,1.36.200,,,', 'amount'],
  ['an amount beyond all money', '22/11/2026 09:59,FT1,99999999999999,,,', 'amount'],
  ['no day', '31/02/2026 09:59,FT1,1000,,,', 'booked_at'],
  ['a day to come', '23/11/2026 09:59,FT1,1000,,,', 'booked_at'],
  ['a moment of no year', '0000-01-01T00:00:00Z,FT1,1000,,,', 'booked_at'],
  ['a moment before all money', '-271821-04-20T00:00:00Z,FT1,1000,,,', 'booked_at'],
  ['the day that spreadsheets make of nought', '30/12/1899,FT1,1000,,,', 'booked_at'],
  ['no number of the transaction', '22/11/2026 09:59,,1000,,,', 'bank_reference'],
  ['a number with marks', '22/11/2026 09:59,Số 1,1000,,,', 'bank_reference'],
  ['a cell too many', '22/11/2026 09:59,FT1,1000,,,,,', ''],
])('%s is rejected and named', async (_, cells, column) => {
  expect(await lineWith(cells)).toMatchObject({ line: 2, findings: [{ column }] });
});

test('a formula in the words of a transfer is words', async () => {
  expect(await lineWith(`22/11/2026 09:59,FT1,1000,,=HYPERLINK(1),"=cmd|' /C calc'!A0 VSS7F3K9P0Z0R"`)).toMatchObject({
    reference: 'VSS7F3K9P0Z0R',
    counterName: '=HYPERLINK(1)',
  });
});

test.each([
  ['a mark in front and semicolons', `\uFEFF${HEADER.replaceAll(',', ';')}\r\n22/11/2026 09:59;FT1;1.000;;;VSS7F3K9P0Z0R\r\n`],
  ['tabs', `${HEADER.replaceAll(',', '\t')}\n22/11/2026 09:59\tFT1\t1000\t\t\tVSS7F3K9P0Z0R\n`],
  [
    'a Vietnamese header in another sequence',
    'Số tiền,Thời điểm giao dịch,Số giao dịch,Nội dung\n1000,22/11/2026 09:59,FT1,VSS7F3K9P0Z0R\n',
  ],
  ['a description over two lines', `${HEADER}\n22/11/2026 09:59,FT1,1000,,,"dong BHYT\nVSS7F3K9P0Z0R"\n`],
])('%s is read', async (_, content) => {
  expect(await read(content)).toMatchObject([{ bankReference: 'FT1', amount: 1000, reference: 'VSS7F3K9P0Z0R' }]);
});

test.each([
  ['empty', ''],
  ['not UTF-8', Buffer.concat([Buffer.from(`${HEADER}\n22/11/2026 09:59,FT1,1000,,,`), Buffer.from([0xc3, 0x28, 0x0a])])],
  ['UTF-16', Buffer.from(`\uFEFF${HEADER}\n22/11/2026 09:59,FT1,1000,,,\n`, 'utf16le')],
  ['another table', 'họ tên,số tiền\nAn,1000\n'],
  ['without amounts', 'booked_at,bank_reference\n22/11/2026 09:59,FT1\n'],
  ['with an open quote', `${HEADER}\n22/11/2026 09:59,FT1,1000,,,"dong BHYT\n`],
])('a file that is %s cannot be used', async (_, content) => {
  await expect(read(content)).rejects.toThrow(UnusableFile);
});
