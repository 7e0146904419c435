import { expect, test } from 'vitest';
import { monthsToExceed } from './break-even.ts';

test.each([
  { amount: 99, pension: 10, months: 10 },
  { amount: 100, pension: 10, months: 11 },
  { amount: 101, pension: 10, months: 11 },
  { amount: 0, pension: 10, months: 1 },
  { amount: -1, pension: 10, months: 0 },
  { amount: 100, pension: 0, months: undefined },
])('a pension of $pension has paid more than $amount after $months months', ({ amount, pension, months }) => {
  expect(monthsToExceed(amount, pension)).toBe(months);
});
