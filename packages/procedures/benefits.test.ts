import { monthOf } from '@openvssid/core';
import { expect, test } from 'vitest';
import { accountEnding, firstMonthFor, paymentIn, paymentInWords } from './benefits.ts';
import { INTO_ACCOUNT, PENSION } from './testing/benefits.ts';
import { day } from './testing/facts.ts';

test.each([
  ['2026-11-19', 20, '2026-12'],
  ['2026-11-20', 20, '2027-01'],
  ['2026-11-21', 20, '2027-01'],
  ['2026-12-19', 20, '2027-01'],
  ['2026-12-20', 20, '2027-02'],
  ['2026-12-31', 20, '2027-02'],
  ['2027-01-01', 20, '2027-02'],
  ['2026-11-20', 21, '2026-12'],
])('decided on %s with the cut-off on day %i: from %s', (on, paymentCutOffDay, month) => {
  expect(firstMonthFor(day(on), { paymentCutOffDay })).toBe(month);
});

test('of several ways to be paid that of the month is found', () => {
  const cash = { ...INTO_ACCOUNT, method: 'cash', fromMonth: '2027-01' } as const;
  const moved = { ...cash, fromMonth: '2027-03', agencyCode: '3101' };
  const benefit = { ...PENSION, payments: [INTO_ACCOUNT, cash, moved] };
  const found = ['2026-12', '2027-01', '2027-02', '2027-03', '2028-01'].map((month) => paymentIn(benefit, monthOf(month)));
  expect(found).toEqual([INTO_ACCOUNT, cash, cash, moved, moved]);
});

test('an account is said by its last digits alone', () => {
  expect(accountEnding('0123456789')).toBe('•••• 6789');
  expect(paymentInWords(INTO_ACCOUNT)).toEqual({ vi: 'tài khoản •••• 6789, ACB', en: 'account •••• 6789, ACB' });
  expect(paymentInWords({ ...INTO_ACCOUNT, method: 'cash', cashPoint: 'Bưu điện Ví Dụ' }).vi).toBe('tiền mặt, Bưu điện Ví Dụ');
});
