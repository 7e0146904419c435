import { expect, test } from 'vitest';
import { countedYears, exact, exactQuarters, greatestOf, leastOf, rounded } from './exact.ts';

test.each([
  [exact(58_868_178, 10), 5_886_818],
  [exact(1, 2), 1],
  [exact(49, 100), 0],
  [exact(3, 2), 2],
  [exact(0), 0],
])('%s is printed as %i: half a đồng goes up', (amount, printed) => {
  expect(rounded(amount)).toBe(printed);
});

test.each([
  [0, 0],
  [1, 0.5],
  [6, 0.5],
  [7, 1],
  [11, 1],
  [12, 1],
  [13, 1.5],
  [18, 1.5],
  [19, 2],
  [239, 20],
  [240, 20],
])('%i months count as %d years', (months, years) => {
  expect(countedYears(months)).toBe(years);
});

test('sums are exact where binary numbers are not', () => {
  expect(exact(1, 10).add(exact(2, 10)).equals(exact(3, 10))).toBe(true);
  expect(exactQuarters(6.75).equals(exact(27, 4))).toBe(true);
});

test('a fraction of a đồng is no whole number to begin with', () => {
  expect(() => exact(0.1)).toThrow(RangeError);
  expect(() => exact(1, 0.5)).toThrow(RangeError);
});

test('the lesser and the greater of two, also when they are equal', () => {
  const [one, two] = [exact(1), exact(2)];
  expect(leastOf(one, two)).toBe(one);
  expect(leastOf(two, one)).toBe(one);
  expect(greatestOf(one, two)).toBe(two);
  expect(greatestOf(two, one)).toBe(two);
});
