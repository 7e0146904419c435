import { monthOf } from '@openvssid/core';
import { expect, test } from 'vitest';
import { regionalAllowanceIn } from './regional-allowance.ts';

const TRUONG_SA = { provinceCode: '56', wardCode: '22736' };

test.each([
  ['2026-06', 2_340_000],
  ['2026-07', 2_530_000],
  ['2027-01', 2_530_000],
])('in %s the coefficient is taken of the base salary of that month', (month, dong) => {
  expect(regionalAllowanceIn(TRUONG_SA, monthOf(month))).toBe(dong);
});

test('a ward of its own goes before its province', () => {
  expect(regionalAllowanceIn({ provinceCode: '79', wardCode: '26732' }, monthOf('2026-12'))).toBe(1_771_000);
  expect(regionalAllowanceIn({ provinceCode: '79', wardCode: '25747' }, monthOf('2026-12'))).toBe(0);
});

test('a place without a coefficient is unknown, not without an allowance', () => {
  expect(regionalAllowanceIn({ provinceCode: '14', wardCode: '03646' }, monthOf('2026-12'))).toBeUndefined();
});
