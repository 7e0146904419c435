import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  type Month,
  monthOf,
  type MonthRange,
  monthsBetween,
  monthsIn,
  nextMonth,
  overlapsOfRanges,
  parseMonth,
  unionOfRanges,
} from './month.ts';
import { ok } from './result.ts';

const range = (from: string, to: string): MonthRange => ({ fromMonth: monthOf(from), toMonth: monthOf(to) });
const months = (ranges: MonthRange[]): Month[] =>
  ranges.flatMap((each) => Array.from({ length: monthsIn(each) }, (_, i) => addMonths(each.fromMonth, i)));
const anyRange = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -1, max: 12 })).map(([start, length]) => ({
  fromMonth: addMonths(monthOf('2020-01'), start),
  toMonth: addMonths(monthOf('2020-01'), start + length),
}));

test('reads both spellings of a month and refuses the rest', () => {
  for (const text of ['2026-03', '03/2026', '3/2026', ' 3 / 2026']) expect(parseMonth(text)).toEqual(ok('2026-03'));
  for (const text of ['', '13/2026', '0/2026', '2026-3', '2026-03-01', '2026']) expect(parseMonth(text).ok).toBe(false);
});

test('counts months over the turn of the year', () => {
  expect(nextMonth(monthOf('2026-12-31'))).toBe('2027-01');
  expect(addMonths(monthOf('2026-01'), -1)).toBe('2025-12');
  expect(monthsBetween(monthOf('2025-11'), monthOf('2026-02'))).toBe(3);
  expect(monthsIn(range('2026-02', '2026-01'))).toBe(0);
});

test('joins what overlaps or adjoins and keeps gaps', () => {
  expect(
    unionOfRanges([
      range('2026-04', '2026-05'),
      range('2026-01', '2026-02'),
      range('2026-03', '2026-03'),
      range('2026-07', '2026-07'),
    ]),
  ).toEqual([range('2026-01', '2026-05'), range('2026-07', '2026-07')]);
});

test('finds the months that two ranges share', () => {
  expect(overlapsOfRanges([range('2026-01', '2026-06'), range('2026-05', '2026-09'), range('2026-10', '2026-12')])).toEqual([
    range('2026-05', '2026-06'),
  ]);
});

test('union and overlaps agree with counting month by month', () => {
  fc.assert(
    fc.property(fc.array(anyRange, { maxLength: 8 }), (ranges) => {
      const all = months(ranges).toSorted();
      expect(months(unionOfRanges(ranges))).toEqual([...new Set(all)]);
      expect(months(overlapsOfRanges(ranges))).toEqual([...new Set(all.filter((month, i) => all[i - 1] === month))]);
    }),
  );
});
