import { describe, expect, test } from 'vitest';
import { historyOf, periods } from '../facts/history.ts';
import { before, periodOf } from '../history-fixture.ts';
import { lumpYears } from './lump-years.ts';

/** So many months up to December 2013 and from January 2014. */
function history(early: number, late: number) {
  const given = [
    ...(early > 0 ? [periodOf(early, {}, '2013-12')] : []),
    ...(late > 0 ? [{ from: '2014-01', to: before('2014-01', 1 - late) }] : []),
  ];
  return historyOf(periods.read(given));
}

describe('years before 2014 and from 2014', () => {
  test.each([
    // Odd months before 2014 are carried over to the years after.
    [122, 74, 10, 6.5],
    [120, 0, 10, 0],
    [120, 1, 10, 0.5],
    [121, 6, 10, 1],
    [121, 5, 10, 0.5],
    [131, 1, 10, 1],
    [11, 1, 0, 1],
    [0, 12, 0, 1],
    [0, 13, 0, 1.5],
    [0, 18, 0, 1.5],
    [0, 19, 0, 2],
    [0, 6, 0, 0.5],
    [0, 7, 0, 1],
  ])('%i + %i months: %d and %d', (early, late, before2014, from2014) => {
    for (const law of ['58/2014', '41/2024'] as const) {
      expect(lumpYears(history(early, late), law)).toEqual({
        months: { total: early + late, before2014: early, from2014: late },
        before2014,
        from2014,
      });
    }
  });

  test.each([
    // With nothing from 2014 the laws differ, unless somebody says otherwise.
    ['58/2014', undefined, 125, 10, 0.5],
    ['41/2024', undefined, 125, 10.5, 0],
    ['58/2014', 'round', 125, 10.5, 0],
    ['41/2024', 'carry', 125, 10, 0.5],
    ['58/2014', undefined, 127, 10, 1],
    ['41/2024', undefined, 127, 11, 0],
    ['58/2014', undefined, 132, 11, 0],
    ['41/2024', undefined, 132, 11, 0],
    ['41/2024', 'round', 7, 1, 0],
  ] as const)('%s, %s: %i months before 2014 only are %d and %d', (law, oddMonths, early, before2014, from2014) => {
    expect(lumpYears(history(early, 0), law, oddMonths)).toMatchObject({ before2014, from2014 });
  });

  test('the switch is for those alone', () => {
    expect(lumpYears(history(125, 1), '41/2024', 'round')).toMatchObject({ before2014: 10, from2014: 0.5 });
  });
});
