import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ParameterError } from './parameter-error.ts';
import { readTables } from './tables.ts';

const FOLDER = new URL('../../parameters/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'));
const shipped = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** The shipped tables with one file changed. */
const withFile = (file: string, change: (text: string) => string) => () =>
  readTables((name) => (name === file ? change(shipped(name)) : shipped(name)));
const replacing = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`No ${from}`);
  return text.replace(from, to);
};

test('every shipped file is read', () => {
  const read = new Set<string>();
  readTables((file) => {
    read.add(file);
    return shipped(file);
  });
  expect([...read].toSorted()).toEqual(FILES.toSorted());
});

describe.each(FILES)('%s', (file) => {
  test('a value without source or without confidence is refused', () => {
    const lines = shipped(file).trimEnd().split('\n');
    const columns = lines[0]?.split(',') ?? [];
    for (const column of ['source', 'confidence']) {
      const without = withFile(file, () =>
        [...lines.slice(0, 1), ...lines.slice(1).map((line) => emptied(line, columns.indexOf(column)))].join('\n'),
      );
      expect(without).toThrow(ParameterError);
      expect(without).toThrow(`${file}, row 2: ${column} is empty`);
    }
  });

  test('an empty file is refused', () => {
    expect(withFile(file, (text) => text.split('\n')[0] ?? '')).toThrow(`${file}, row 1: no rows`);
  });
});

describe('what would make a wrong figure is refused, by file and row', () => {
  test.each([
    ['base-salary.csv', '2024-07-01,', '2024-07-02,', 'base-salary.csv, row 20: leaves a gap after row 19'],
    ['base-salary.csv', '2026-06-30,2340000', '2026-07-01,2340000', 'base-salary.csv, row 21: overlaps row 20'],
    ['base-salary.csv', ',2530000,', ',2.530.000,', 'base-salary.csv, row 21: amount_vnd is no whole number: 2.530.000'],
    [
      'base-salary.csv',
      'Decree 161/2026/ND-CP art 3',
      'the news',
      'base-salary.csv, row 21: source names no legal text we can cite: the news',
    ],
    ['regional-minimum-wage.csv', ',IV,', ',V,', 'regional-minimum-wage.csv, row 5: region is none of I, II, III, IV: V'],
    ['voluntary-support.csv', ',poor,30,46200', ',rich,30,46200', 'voluntary-support.csv, row 2: group is none of'],
    ['incapacity-minimum-age.csv', '2017,', '2018,', 'incapacity-minimum-age.csv, row 3: year leaves a gap after 2016'],
    [
      'retirement-age-by-year.csv',
      '2021,723',
      '2021,seventy',
      'retirement-age-by-year.csv, row 3: male_months is no whole number: seventy',
    ],
    ['retirement-age-by-birth.csv', 'M,1961-10,', 'M,1961-11,', 'retirement-age-by-birth.csv, row 4: birth_from leaves a gap'],
    ['contribution-rates.csv', ',pension,', ',pensions,', 'contribution-rates.csv, row 2: fund is none of'],
  ])('%s: «%s» as «%s»', (file, from, to, problem) => {
    expect(withFile(file, replacing(from, to))).toThrow(problem);
  });
});

describe('the shipped values', () => {
  const tables = readTables(shipped);
  const day = (text: string) => Temporal.PlainDate.from(text);

  test.each([
    ['2026-07-01', 2_530_000n],
    ['2026-06-30', 2_340_000n],
    ['2024-06-30', 1_800_000n],
    ['1993-04-01', 120_000n],
    ['1993-03-31', undefined],
    ['2027-01-01', undefined],
  ])('base salary on %s: %s', (date, amount) => {
    expect(tables.baseSalary.on(day(date), 'all')?.value).toBe(amount);
  });

  test('a rate for all stands for every sector and worker', () => {
    const share = (key: 'sickness-maternity/state/foreign' | 'pension/private/vietnamese') =>
      tables.contributionRates.on(day('2026-01-01'), key)?.value;
    expect(share('sickness-maternity/state/foreign')).toEqual({ employer: 300n, worker: 0n });
    expect(share('pension/private/vietnamese')).toEqual({ employer: 1_400n, worker: 800n });
  });

  test('codes of cards and visits', () => {
    expect(tables.objectCodes.of('DN')?.value).toEqual({
      payerGroup: 'employer-and-worker',
      label: 'Người lao động trong doanh nghiệp',
    });
    expect(tables.objectCodes.of('TG')?.value).toMatchObject({ payerGroup: undefined });
    expect(tables.benefitCodes.of('1')?.value).toMatchObject({ percent: 100, suppliesCapped: false });
    expect(tables.visitCodes.of('1.2')?.value.fromJuly2026).toEqual({
      inpatient: 100,
      outpatient: 100,
      fullRegardlessOfCard: true,
    });
  });
});

/** The line with one cell emptied; commas between quotes stand in a cell. */
function emptied(line: string, column: number): string {
  const cells = line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? [];
  return cells.map((cell, i) => (i === column ? (cell.endsWith(',') ? ',' : '') : cell)).join('');
}
