import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readXlsx } from '../import/xlsx/read-xlsx.ts';
import { workbook } from './workbook.ts';

async function readBack(bytes: Buffer) {
  const path = join(mkdtempSync(join(tmpdir(), 'workbook-')), 'one.xlsx');
  writeFileSync(path, bytes);
  const { records } = await readXlsx(path, () => undefined);
  return (await Array.fromAsync(records)).map(({ cells }) => cells);
}

test('a workbook holds what was put into it: numbers to the đồng, days as days, and text that is not reckoned', async () => {
  const bytes = workbook({
    name: 'Sổ thu 11/2026',
    columns: ['Ngày', 'Nội dung', 'Số tiền'].map((label) => ({ label, width: 12 })),
    rows: [
      [{ day: '2026-11-23' }, '=1+1 & <b> "Lê"', 9_007_199_254_740],
      [{ day: '2026-01-01' }, '', 0],
      [null, 'Cộng', -1_366_200],
    ],
  });
  expect(await readBack(bytes)).toEqual([
    ['Ngày', 'Nội dung', 'Số tiền'],
    ['2026-11-23', '=1+1 & <b> "Lê"', '9007199254740'],
    ['2026-01-01', '', '0'],
    ['', 'Cộng', '-1366200'],
  ]);
});

test('a character that no workbook may hold does not make it unreadable', async () => {
  const bytes = workbook({ name: 'A/B:*?', columns: [{ label: 'Ghi chú', width: 10 }], rows: [['a\u0000b\u000bc\nd']] });
  expect(await readBack(bytes)).toEqual([['Ghi chú'], ['abc\nd']]);
});
