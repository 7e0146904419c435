import { expect, test } from 'vitest';
import { formatDecimal, formatQuantity, type Quantity } from './quantity.ts';

test.each<[Quantity, string, string]>([
  [{ value: 5_886_818, unit: 'dong' }, '5.886.818\u00a0đ', '5,886,818\u00a0VND'],
  [{ value: 6.5, unit: 'years' }, '6,5\u00a0năm', '6.5 years'],
  [{ value: 1, unit: 'months' }, '1\u00a0tháng', '1 month'],
  [{ value: 726, unit: 'age' }, '60 tuổi 6 tháng', 'age 60 years 6 months'],
  [{ value: 57, unit: 'percent' }, '57%', '57%'],
  [{ value: '2026-07-01', unit: 'day' }, '01/07/2026', '01/07/2026'],
  [{ value: '2026-07', unit: 'month' }, '07/2026', '07/2026'],
  [{ value: { vi: 'Đủ', en: 'Enough' }, unit: 'text' }, 'Đủ', 'Enough'],
])('%j is written %s and %s', (quantity, vi, en) => {
  expect(formatQuantity(quantity, 'vi')).toBe(vi);
  expect(formatQuantity(quantity, 'en')).toBe(en);
});

test('thousands and decimals are parted as each language does', () => {
  expect(formatDecimal(1_234_567.25, 'vi')).toBe('1.234.567,25');
  expect(formatDecimal(1_234_567.25, 'ja')).toBe('1,234,567.25');
});
