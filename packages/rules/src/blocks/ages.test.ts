import { describe, expect, test } from 'vitest';
import { tables } from '../calculated-fixture.ts';
import { person } from '../facts/person.ts';
import { monthIndexOf, monthText } from '../time/month-index.ts';
import { birthMonth, incapacityAge, reachedAge, reachedFlatAge } from './ages.ts';

const born = (sex: string, birth: string) => person.read({ sex, birth });

describe('the month of birth where an age is to be reached', () => {
  test.each([
    ['M', '1960', 0, '1960-12'],
    ['M', '1961', 0, '1961-01'],
    ['M', '1965', 5, '1965-12'],
    ['M', '1966', 5, '1966-01'],
    ['M', '1970', 10, '1970-12'],
    ['M', '1971', 10, '1971-01'],
    ['F', '1965', 0, '1965-12'],
    ['F', '1966', 0, '1966-01'],
    ['F', '1975', 10, '1975-12'],
    ['F', '1976', 10, '1976-01'],
    ['M', '1960-03', 0, '1960-03'],
    ['M', '1960-03-31', 0, '1960-03'],
  ])('%s born %s, %i years lower: %s', (sex, birth, yearsLower, month) => {
    expect(monthText(birthMonth(born(sex, birth), yearsLower))).toBe(month);
  });
});

describe('the age by the roadmap', () => {
  test.each([
    ['M', '1964-09', 0, 735, '2025-12'],
    ['M', '1964-10', 0, 738, '2026-04'],
    // The row is that of a birth so many years earlier: the year in which the lowered age is reached decides.
    ['M', '1969-09', 5, 675, '2025-12'],
    ['M', '1969-10', 5, 678, '2026-04'],
    ['M', '1974-09', 10, 615, '2025-12'],
    ['F', '1969-04', 0, 680, '2025-12'],
    ['F', '1974-04', 5, 620, '2025-12'],
    ['F', '1979-05', 10, 564, '2026-05'],
  ])('%s born %s, %i years lower: %i months in %s', (sex, birth, yearsLower, age, month) => {
    const reached = reachedAge(tables, born(sex, birth), yearsLower);
    expect(reached).toMatchObject({ age, birth: monthIndexOf(birth) });
    expect(monthText(reached.month)).toBe(month);
    expect(reached.origin.source).toBe('Decree 135/2020/ND-CP appendix I');
  });
});

test.each([
  ['M', '1960', 720, '2020-12'],
  ['M', '1961', 720, '2021-01'],
  ['F', '1970-05-20', 660, '2025-05'],
])('the flat age: %s born %s, %i months in %s', (sex, birth, age, month) => {
  const reached = reachedFlatAge(born(sex, birth));
  expect(reached.age).toBe(age);
  expect(monthText(reached.month)).toBe(month);
});

describe('the age that lost working capacity asks', () => {
  test.each([
    ['M', 61, '2016-01', 612],
    ['M', 80, '2016-12', 612],
    ['M', 61, '2017-01', 624],
    ['M', 61, '2018-01', 636],
    ['M', 61, '2019-12', 648],
    ['M', 61, '2020-01', 663],
    ['F', 61, '2016-01', 552],
    ['F', 61, '2019-12', 588],
    ['M', 81, '2016-01', 600],
    ['F', 81, '2019-12', 540],
  ])('%s with %i %% from %s: %i months', (sex, percent, start, age) => {
    expect(incapacityAge(tables, born(sex, '1966-02'), percent, monthIndexOf(start)).age).toBe(age);
  });

  test('of a year alone December is taken where the lowered age was reached before 2021', () => {
    const at = (percent: number) => {
      const { birth, age, month } = incapacityAge(tables, born('M', '1965'), percent, monthIndexOf('2016-05'));
      return [monthText(birth), age, monthText(month)];
    };
    expect(at(61)).toEqual(['1965-12', 612, '2016-12']);
    expect(at(81)).toEqual(['1965-12', 600, '2015-12']);
  });

  test('tells where the age comes from', () => {
    const source = (start: string) => incapacityAge(tables, born('M', '1966-02'), 61, monthIndexOf(start)).origin.source;
    expect(source('2019-12')).toBe('Circular 59/2015/TT-BLDTBXH art 16');
    expect(source('2020-01')).toBe('Decree 135/2020/ND-CP appendix I');
  });
});
