import { expect, test } from 'vitest';
import {
  formatCardNumber,
  formatDay,
  formatMoment,
  formatMonth,
  formatMonthsAsYears,
  formatPhone,
  groupDigits,
  maskAccount,
} from './format.ts';

test('days and months are written as in Vietnam', () => {
  expect(formatDay('2026-11-22')).toBe('22/11/2026');
  expect(formatDay('2020')).toBe('2020');
  expect(formatMonth('2026-11')).toBe('11/2026');
  expect(formatMonth('2026-11-01')).toBe('11/2026');
});

test('a moment is shown in the time of Vietnam, whatever its offset', () => {
  expect(formatMoment('2026-11-22T03:48:10Z', 'vi')).toBe('10:48, 22/11/2026');
  expect(formatMoment('2026-11-22T10:48:10+07:00', 'en')).toBe('10:48, 22/11/2026');
  expect(formatMoment('2026-11-21T17:05:00Z', 'vi')).toBe('00:05, 22/11/2026');
});

test.each([
  [0, '0 tháng', '0 months'],
  [1, '1 tháng', '1 month'],
  [12, '1 năm', '1 year'],
  [149, '12 năm 5 tháng', '12 years 5 months'],
])('%i months', (months, vi, en) => {
  expect(formatMonthsAsYears(months, 'vi')).toBe(vi);
  expect(formatMonthsAsYears(months, 'en')).toBe(en);
});

test('numbers are split for reading by spaces that do not break', () => {
  expect(groupDigits('0190000001', 4, 3)).toBe('0190\u00a0000\u00a0001');
  expect(groupDigits('DN4010190000001', 2, 1, 2, 5)).toBe('DN\u00a04\u00a001\u00a001900\u00a000001');
  expect(groupDigits('', 3)).toBe('');
  expect(formatPhone('+84912345678')).toBe('0912\u00a0345\u00a0678');
  expect(formatPhone('+33123456789')).toBe('+33123456789');
});

test.each([
  ['0190000001', '0190 000 001'],
  ['001179900009', '001 179 900 009'],
  ['DN4010190000001', 'DN 4 01 0190 000 001'],
])('the card number %s is read in groups', (number, shown) => {
  expect(formatCardNumber(number).replaceAll('\u00a0', ' ')).toBe(shown);
});

test('of an account number only the last four characters are seen', () => {
  expect(maskAccount('0123456789')).toBe('••••••6789');
  expect(maskAccount('1234')).toBe('••••');
});
