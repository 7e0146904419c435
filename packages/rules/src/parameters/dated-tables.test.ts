import { describe, expect, test } from 'vitest';
import { monthIndex } from '../time/month-index.ts';
import { readDatedTable, single } from './dated-table.ts';
import { readKeyedTable } from './keyed-table.ts';
import { readPensionAdjustments } from './pension-adjustments.ts';
import { readPriceCoefficients } from './price-coefficients.ts';
import { readRetirementAgeByBirth } from './retirement-age.ts';
import { readSheet } from './sheet.ts';
import { readYearlyTable } from './yearly-table.ts';

const sheet = (header: string, ...lines: string[]) =>
  readSheet('file.csv', [`${header},source,confidence`, ...lines.map((line) => `${line},Law 41/2024,text-read`)].join('\n'));
const day = (text: string) => Temporal.PlainDate.from(text);

describe('values by date', () => {
  const table = (...lines: string[]) =>
    readDatedTable(sheet('effective_from,effective_to,amount', ...lines), (row) => row.whole('amount'), single);

  test('hold from their first to their last day', () => {
    const found = table('2024-07-01,2026-06-30,2', '2023-01-01,2024-06-30,1');
    const on = (text: string) => found.on(day(text), 'all')?.value;
    expect(['2022-12-31', '2023-01-01', '2024-06-30', '2024-07-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      undefined,
      1,
      1,
      2,
      2,
      undefined,
    ]);
    expect(found.in(monthIndex(2024, 6), 'all')?.value).toBe(1);
    expect(found.in(monthIndex(2024, 7), 'all')).toEqual({ ...found.on(day('2024-07-01'), 'all') });
    expect(found.in(monthIndex(2026, 7), 'all')).toBeUndefined();
    expect(found.on(day('2024-07-01'), 'all')?.origin.source).toBe('Law 41/2024');
  });

  test('a month is its first day', () => {
    const found = table('2024-01-02,2024-12-31,1');
    expect(found.in(monthIndex(2024, 1), 'all')).toBeUndefined();
    expect(found.in(monthIndex(2024, 12), 'all')?.value).toBe(1);
  });

  test.each([
    ['a gap', ['2023-01-01,2024-06-29,1', '2024-07-01,2026-06-30,2'], 'row 3: leaves a gap after row 2'],
    ['a gap over the end of February', ['2023-01-01,2024-02-28,1', '2024-03-01,2026-06-30,2'], 'row 3: leaves a gap after row 2'],
    ['an overlap of one day', ['2023-01-01,2024-07-01,1', '2024-07-01,2026-06-30,2'], 'row 3: overlaps row 2'],
    ['an end before its beginning', ['2023-01-01,2022-12-31,1'], 'row 2: effective_to lies before effective_from'],
    ['whatever the order of rows', ['2024-07-01,2026-06-30,2', '2023-01-01,2024-06-29,1'], 'row 2: leaves a gap after row 3'],
  ])('%s is refused', (_, lines, problem) => {
    expect(() => table(...lines)).toThrow(`file.csv, ${problem}`);
  });

  test('each key has its own line, and is named', () => {
    const keyed = (...lines: string[]) =>
      readDatedTable(
        sheet('effective_from,effective_to,group,amount', ...lines),
        (row) => row.whole('amount'),
        (row) => (row.text('group') === 'both' ? ['a', 'b'] : [row.one('group', ['a', 'b'])]),
      );
    const found = keyed('2023-01-01,2023-12-31,both,1', '2024-01-01,2024-12-31,a,2', '2024-01-01,2024-12-31,b,3');
    expect([
      found.on(day('2023-05-01'), 'b')?.value,
      found.on(day('2024-05-01'), 'a')?.value,
      found.on(day('2024-05-01'), 'b')?.value,
    ]).toEqual([1, 2, 3]);
    expect(() => keyed('2023-01-01,2023-12-31,both,1', '2024-01-02,2024-12-31,b,3')).toThrow(
      'file.csv, row 3: leaves a gap after row 2 (b)',
    );
    expect(() => keyed('2023-01-01,2023-12-31,both,1', '2023-12-31,2024-12-31,a,3')).toThrow(
      'file.csv, row 3: overlaps row 2 (a)',
    );
  });

  test('a key that was forgotten when the others were continued is refused', () => {
    const table = () =>
      readDatedTable(
        sheet(
          'effective_from,effective_to,group',
          '2025-01-01,2025-12-31,a',
          '2025-01-01,2025-12-31,b',
          '2026-01-01,2026-12-31,a',
        ),
        () => 1,
        (row) => [row.text('group')],
      );
    expect(table).toThrow('file.csv, row 3: ends on 2025-12-31 (b), others go on to 2026-12-31');
  });
});

describe('values by year', () => {
  const table = (...lines: string[]) => readYearlyTable(sheet('year,age', ...lines), 'year', (row) => row.whole('age'));

  test('hold for the years that stand there', () => {
    const found = table('2020,720', '2021,723');
    expect([found.first, found.last, found.of(2019), found.of(2020)?.value, found.of(2021)?.value, found.of(2022)]).toEqual([
      2020,
      2021,
      undefined,
      720,
      723,
      undefined,
    ]);
  });

  test.each([
    [['2020,720', '2022,726'], 'row 3: year leaves a gap after 2020'],
    [['2020,720', '2020,723'], 'row 3: year 2020 overlaps the row before'],
    [['2020,720', '2019,723'], 'row 3: year 2019 overlaps the row before'],
  ])('%j is refused', (lines, problem) => {
    expect(() => table(...lines)).toThrow(`file.csv, ${problem}`);
  });
});

test('a code stands once', () => {
  const table = (...lines: string[]) => readKeyedTable(sheet('code,percent', ...lines), 'code', (row) => row.whole('percent'));
  const found = table('1,100', '2,95');
  expect([found.keys, found.of('2')?.value, found.of('3')]).toEqual([['1', '2'], 95, undefined]);
  expect(() => table('1,100', '2,95', '1,80')).toThrow('file.csv, row 4: code 1 stands twice');
});

describe('price coefficients', () => {
  const table = (...lines: string[]) => readPriceCoefficients(sheet('payout_year,contribution_year,coefficient_x100', ...lines));

  test('years before 1995 share one', () => {
    const found = table('1995,before1995,563', '1995,1995,478', '2026,2025,100', '2026,2026,100');
    expect([found.hasPayoutYear(1994), found.hasPayoutYear(1995)]).toEqual([false, true]);
    expect([1960, 1994, 1995, 1996].map((year) => found.of(1995, year)?.value)).toEqual([563n, 563n, 478n, undefined]);
    expect([found.of(2026, 1995), found.of(1994, 1994), found.of(2026, 2026)?.value]).toEqual([undefined, undefined, 100n]);
  });

  test.each([
    [['2025,before1995,563', '2025,1996,460'], 'row 3: contribution_year leaves a gap after 1994'],
    [['2025,1995,478', '2025,1995,478'], 'row 3: contribution_year 1995 overlaps another row of 2025'],
    [['2025,1995,478', '2026,1995,491', '2025,1996,460'], 'row 4: contribution_year leaves a gap after 1995'],
    [['2025,1996,460', '2025,1995,478'], 'row 3: contribution_year leaves a gap after 1996'],
    [['2024,2024,100', '2025,2024,103', '2026,2026,100'], 'row 3: contribution_year ends in 2024, not in the payout_year 2025'],
    [['2025,2025,100', '2025,2026,100'], 'row 3: contribution_year ends in 2026, not in the payout_year 2025'],
  ])('%j is refused', (lines, problem) => {
    expect(() => table(...lines)).toThrow(`file.csv, ${problem}`);
  });
});

describe('retirement ages by birth', () => {
  const table = (...lines: string[]) => readRetirementAgeByBirth(sheet('sex,birth_from,birth_to,age_months', ...lines));
  const women = 'F,,,660';

  test('cover every birth, the first and last open', () => {
    const age = table('M,,1960-12,720', 'M,1961-01,,723', women);
    expect(
      [
        ['M', 1900, 1],
        ['M', 1960, 12],
        ['M', 1961, 1],
        ['M', 2100, 12],
        ['F', 1961, 1],
      ].map(([sex, year, month]) => age(sex === 'M' ? 'M' : 'F', monthIndex(Number(year), Number(month))).value),
    ).toEqual([720, 720, 723, 723, 660]);
  });

  test.each([
    [['M,,1960-12,720', 'M,1961-02,,723', women], 'row 3: birth_from leaves a gap after the row before'],
    [['M,,1960-12,720', 'M,1960-12,,723', women], 'row 3: birth_from overlaps the row before'],
    [['M,1950-01,,720', women], 'row 2: birth_from leaves a gap after the row before'],
    [['M,,1960-12,720', 'M,1961-01,1966-12,723', women], 'row 3: birth_to of the last row is not open'],
    [['X,,,720'], 'row 2: sex is none of F, M: X'],
  ])('%j is refused', (lines, problem) => {
    expect(() => table(...lines)).toThrow(`file.csv, ${problem}`);
  });
});

test.each([
  ['M', ['F,,,660']],
  ['F', ['M,,,720']],
])('no row for %s is refused', (sex, lines) => {
  const rows = sheet('sex,birth_from,birth_to,age_months', ...lines);
  expect(() => readRetirementAgeByBirth(rows)).toThrow(`retirement-age-by-birth.csv, row 1: no row for ${sex}`);
});

describe('rises of pensions', () => {
  const header =
    'effective_from,pension_start_from,pension_start_before,factor_x10000,pre1995_low_max_vnd,pre1995_add_vnd,pre1995_floor_vnd';
  const table = (...lines: string[]) => readPensionAdjustments(sheet(header, ...lines));

  test('keep their bounds open or closed', () => {
    const [first, second] = table(
      '2023-07-01,,2022-01-01,11250,2700000,300000,3000000',
      '2023-07-01,2022-01-01,2023-07-01,12080,,,',
    );
    expect(first).toMatchObject({
      effectiveFrom: monthIndex(2023, 7),
      startsFrom: undefined,
      startsBefore: monthIndex(2022, 1),
      factor: 11_250n,
      before1995: { lowMost: 2_700_000n, add: 300_000n, floor: 3_000_000n },
    });
    expect(second).toMatchObject({ startsFrom: monthIndex(2022, 1), before1995: undefined, origin: { source: 'Law 41/2024' } });
  });

  test.each([
    [['2024-07-01,,2024-07-01,11500,,,', '2023-07-01,,2023-07-01,12080,,,'], 'row 3: effective_from lies before the row above'],
    [
      ['2023-07-01,,2022-01-01,11250,,,', '2023-07-01,2021-12-01,2023-07-01,12080,,,'],
      'row 3: pension_start_from overlaps the row above',
    ],
    [['2023-07-01,,2022-01-01,11250,,,', '2023-07-01,,2023-07-01,12080,,,'], 'row 3: pension_start_from overlaps the row above'],
    [
      ['2023-07-01,,2022-01-01,11250,,,', '2023-07-01,2022-02-01,2023-07-01,12080,,,'],
      'row 3: pension_start_from leaves a gap after the row above',
    ],
    [['2023-07-01,,2022-01-01,11250,2700000,,'], 'row 2: pre1995_add_vnd is empty'],
    [['2023-07-15,,2022-01-01,11250,,,'], 'row 2: effective_from is no first day of a month: 2023-07-15'],
    [['2023-07-01,,2022-01-31,11250,,,'], 'row 2: pension_start_before is no first day of a month: 2022-01-31'],
    [['2023-07-32,,2022-01-01,11250,,,'], 'row 2: effective_from is no day: 2023-07-32'],
  ])('%j is refused', (lines, problem) => {
    expect(() => table(...lines)).toThrow(`file.csv, ${problem}`);
  });
});
