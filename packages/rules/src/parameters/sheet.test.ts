import { describe, expect, test } from 'vitest';
import { monthIndex } from '../time/month-index.ts';
import { readSheet } from './sheet.ts';

const HEADER = 'amount,day,month,group,cap,source,confidence';
const GOOD = '120,2026-07-01,2026-07,poor,yes,Law 41/2024 art 36,text-read';
const rows = (...lines: string[]) => readSheet('file.csv', [HEADER, ...lines].join('\n'));
const rowOf = (line: string) => {
  const [row] = rows(line);
  if (!row) throw new Error('No row');
  return row;
};

test('a row knows its number, its cells and where it comes from', () => {
  const [, second] = rows(GOOD, GOOD);
  expect(second?.number).toBe(3);
  const row = rowOf(GOOD);
  expect(row.origin).toEqual({ source: 'Law 41/2024 art 36', confidence: 'text-read' });
  expect([row.whole('amount'), row.money('amount'), row.text('group')]).toEqual([120, 120n, 'poor']);
  expect([row.day('day'), row.month('month')]).toEqual([20_260_701, monthIndex(2026, 7)]);
  expect([row.yesOrNo('cap'), rowOf(GOOD.replace('yes', 'no')).yesOrNo('cap')]).toEqual([true, false]);
  expect(row.one('group', ['poor', 'other'])).toBe('poor');
  expect([row.isEmpty('group'), rowOf(GOOD.replace('poor', ' ')).isEmpty('group'), row.isEmpty('nothing')]).toEqual([
    false,
    true,
    true,
  ]);
});

test('spaces around a cell and a byte-order mark do no harm', () => {
  expect(rowOf(GOOD.replace('120', ' 120 ')).whole('amount')).toBe(120);
  expect(readSheet('file.csv', `\uFEFF${HEADER}\n${GOOD}\n\n`)[0]?.whole('amount')).toBe(120);
});

describe('a wrong cell names file and row', () => {
  test.each([
    ['amount', '120', '-1', 'amount is no whole number: -1'],
    ['amount', '120', '1.5', 'amount is no whole number: 1.5'],
    ['amount', '120', '1e3', 'amount is no whole number: 1e3'],
    ['amount', '120', '', 'amount is empty'],
    ['amount', '120', '1234567890123456', 'amount is no whole number: 1234567890123456'],
    ['day', '2026-07-01', '2026-02-29', 'day is no day: 2026-02-29'],
    ['day', '2026-07-01', '1/7/2026', 'day is no day: 1/7/2026'],
    ['month', '2026-07,poor', '2026-13,poor', 'month is no month: 2026-13'],
    ['group', 'poor', 'rich', 'group is none of poor, other: rich'],
    ['cap', 'yes', 'perhaps', 'cap is none of yes, no: perhaps'],
    ['nothing', '', '', 'nothing is empty'],
  ])('%s: «%s» as «%s»', (column, good, wrong, problem) => {
    const read = () => {
      const [, row] = rows(GOOD, GOOD.replace(good, wrong));
      if (column === 'amount') return row?.money('amount');
      if (column === 'day') return row?.day('day');
      if (column === 'month') return row?.month('month');
      if (column === 'cap') return row?.yesOrNo('cap');
      return column === 'group' ? row?.one('group', ['poor', 'other']) : row?.text(column);
    };
    expect(read).toThrow(`file.csv, row 3: ${problem}`);
  });

  test.each([
    ['Law 41/2024 art 36', '', 'source is empty'],
    ['Law 41/2024 art 36', 'hearsay', 'source names no legal text we can cite: hearsay'],
    ['text-read', '', 'confidence is empty'],
    ['text-read', 'sure', 'confidence is none of text-read, secondary, unverified: sure'],
  ])('«%s» as «%s»: nothing is read without source and confidence', (good, wrong, problem) => {
    expect(() => rows(GOOD, GOOD.replace(good, wrong))).toThrow(`file.csv, row 3: ${problem}`);
  });

  test('a row too short has empty cells', () => {
    expect(() => rows('120,2026-07-01')).toThrow('file.csv, row 2: source is empty');
  });

  test('what is no table names file and row as an editor counts them', () => {
    expect(() => rows(GOOD, `${GOOD},more`)).toThrow(/^file\.csv, row 3: Invalid Record Length/);
    expect(() => rows(GOOD, `"${GOOD}`)).toThrow(/^file\.csv, row 3: Quote Not Closed/);
    expect(() => readSheet('file.csv', `${HEADER},day\n${GOOD},`)).toThrow('file.csv, row 1: column day stands twice');
    expect(() => rows(GOOD, '', GOOD.replace('text-read', 'sure'))).toThrow('file.csv, row 4: confidence');
  });

  test('a file without rows', () => {
    expect(() => rows()).toThrow('file.csv, row 1: no rows');
    expect(() => readSheet('file.csv', '')).toThrow('file.csv, row 1: no rows');
  });
});
