import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { birthWindows, type RetirementAge } from './birth-windows.ts';

const csv = readFileSync(new URL('../../../../reference-data/retirement-ages.csv', import.meta.url), 'utf8');
const ages: RetirementAge[] = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number))
  .map(([year = 0, male = 0, female = 0]) => ({ year, male, female }));
const day = (text: string) => Temporal.PlainDate.from(text);
const windowOf = (sex: 'male' | 'female', year: number) =>
  birthWindows(day(`${year}-01-01`), day(`${year}-12-31`), ages).find((window) => window.sex === sex);

// Decree 135/2020/NĐ-CP, appendix I: born in these months, of this age in months, reaching it in this year.
test.each([
  ['male', '1961-01-01', '1961-09-30', 723, 2021],
  ['male', '1961-10-01', '1962-06-30', 726, 2022],
  ['male', '1963-04-01', '1963-12-31', 732, 2024],
  ['male', '1964-10-01', '1965-06-30', 738, 2026],
  ['male', '1965-07-01', '1966-03-31', 741, 2027],
  ['male', '1966-04-01', '1966-12-31', 744, 2028],
  ['female', '1966-01-01', '1966-08-31', 664, 2021],
  ['female', '1966-09-01', '1967-04-30', 668, 2022],
  ['female', '1968-09-01', '1969-04-30', 680, 2025],
  ['female', '1969-05-01', '1969-12-31', 684, 2026],
  ['female', '1971-05-01', '1971-12-31', 696, 2029],
] as const)('%s, born %s to %s, reach %i months in %i', (sex, bornFrom, bornTo, ageMonths, year) => {
  const found = windowOf(sex, year);
  expect([found?.bornFrom.toString(), found?.bornTo.toString(), found?.ageMonths]).toEqual([bornFrom, bornTo, ageMonths]);
});

test('every day of birth reaches pension age in exactly one year', () => {
  for (const sex of ['male', 'female'] as const) {
    const windows = Array.from({ length: 30 }, (_, i) => windowOf(sex, 2021 + i));
    windows.slice(1).forEach((window, i) => {
      expect(window?.bornFrom.toString()).toBe(windows[i]?.bornTo.add({ days: 1 }).toString());
    });
  }
});

test('a span over New Year takes the age of each year; in the quarter after a rise no man is new', () => {
  const windows = birthWindows(day('2026-11-22'), day('2027-11-22'), ages).filter(({ sex }) => sex === 'male');
  expect(windows.map(({ ageMonths, bornFrom, bornTo }) => [ageMonths, bornFrom.toString(), bornTo.toString()])).toEqual([
    [738, '1965-05-22', '1965-06-30'],
    [741, '1965-07-01', '1966-02-22'],
  ]);
  expect(birthWindows(day('2027-01-01'), day('2027-03-31'), ages).filter(({ sex }) => sex === 'male')).toEqual([]);
});

test('after the last row its age holds', () => {
  expect(windowOf('female', 2040)).toMatchObject({ ageMonths: 720 });
});
