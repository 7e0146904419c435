import { expect, test } from 'vitest';
import { addMonths, dayBefore, daysBetween, earlierOf, isBefore, monthsAndDays } from './dates.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-02-28', 1, '2026-03-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months).toString()).toBe(to);
});

test.each([
  ['2026-01-01', '2026-01-31', 1, 0],
  ['2026-01-01', '2026-01-30', 0, 30],
  ['2026-01-01', '2026-02-01', 1, 1],
  ['2026-01-31', '2026-02-27', 1, 0],
  ['2026-01-31', '2026-02-26', 0, 27],
  ['2026-05-15', '2026-11-14', 6, 0],
  ['2026-05-15', '2026-05-15', 0, 1],
])('%s to %s is %i months and %i days', (from, to, months, days) => {
  expect(monthsAndDays(day(from), day(to))).toEqual({ months, days });
});

test('days between, the day before and the earlier of two', () => {
  expect(daysBetween(day('2026-02-27'), day('2026-03-01'))).toBe(2);
  expect(dayBefore(day('2026-03-01')).toString()).toBe('2026-02-28');
  const [first, second] = [day('2026-06-30'), day('2026-07-01')];
  expect([isBefore(first, second), isBefore(second, first), isBefore(first, first)]).toEqual([true, false, false]);
  expect(earlierOf(first, second)).toBe(first);
  expect(earlierOf(second, first)).toBe(first);
});
