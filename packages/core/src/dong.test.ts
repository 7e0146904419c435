import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDong, dong, formatDong, sumDong } from './dong.ts';

test('groups thousands by dots, before a space that does not break', () => {
  expect(formatDong(5_886_818)).toBe('5.886.818\u00a0đ');
  expect(formatDong(999)).toBe('999\u00a0đ');
  expect(formatDong(0)).toBe('0\u00a0đ');
  expect(formatDong(-1_000)).toBe('-1.000\u00a0đ');
});

test('fractions and numbers too large to be exact are no money', () => {
  for (const amount of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => dong(amount)).toThrow(RangeError);
  expect(() => addDong(dong(Number.MAX_SAFE_INTEGER), dong(1))).toThrow(RangeError);
});

test('a sum does not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer().map(dong)), (amounts) => {
      expect(sumDong(amounts)).toBe(sumDong(amounts.toReversed()));
    }),
  );
});
