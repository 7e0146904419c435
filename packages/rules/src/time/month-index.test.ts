import { expect, test } from 'vitest';
import { firstDayOf, monthIndex, monthIndexOf, monthOfDate, monthText, plusMonths, yearOf } from './month-index.ts';

test.each(['1993-04', '2025-12', '2026-01', '2026-12'])('%s is the same after a round trip', (text) => {
  expect(monthText(monthIndexOf(text))).toBe(text);
  expect(firstDayOf(monthIndexOf(text)).toString()).toBe(`${text}-01`);
});

test('months are counted over the end of a year', () => {
  expect(monthText(plusMonths(monthIndex(2025, 11), 2))).toBe('2026-01');
  expect(monthText(plusMonths(monthIndex(2026, 1), -1))).toBe('2025-12');
  expect(monthIndex(2026, 1) - monthIndex(2025, 7)).toBe(6);
  expect([yearOf(monthIndex(2025, 12)), yearOf(monthIndex(2026, 1))]).toEqual([2025, 2026]);
  expect(monthOfDate(Temporal.PlainDate.from('2026-07-31'))).toBe(monthIndex(2026, 7));
});

test('half a month is no month', () => {
  expect(() => plusMonths(monthIndex(2026, 1), 0.5)).toThrow(RangeError);
});
