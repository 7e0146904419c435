import { expect, test } from 'vitest';
import { entitlement, type Entitlement } from './benefit-level.ts';
import { entitlementText } from './entitlement-text.ts';
import type { BenefitCode } from './health-card-number.ts';

function of(benefitCode: BenefitCode, areaCode: 'K1' | 'K2' | 'K3' | null, day: string): Entitlement {
  const entitled = entitlement(benefitCode, areaCode, day);
  if (!entitled.ok) throw new Error(entitled.refusal.code);
  return entitled.value;
}

test.each([
  [1, 100],
  [2, 100],
  [3, 95],
  [4, 80],
  [5, 100],
] as const)('benefit code %i: the fund pays %i %% at the right line', (code, percent) => {
  expect(of(code, null, '2026-11-22').rightLine).toBe(percent);
  expect(entitlementText(of(code, null, '2026-11-22'), 'vi')[0]).toContain(`quỹ BHYT chi trả ${percent}%`);
  expect(entitlementText(of(code, null, '2026-11-22'), 'en')[0]).toContain(`the fund pays ${percent}%`);
});

test('without a referral a part of the level is paid, by line and day', () => {
  expect(of(4, null, '2026-06-30')).toMatchObject({ centralInpatient: 32, provincialOutpatient: 0 });
  expect(of(4, null, '2026-07-01')).toMatchObject({ centralInpatient: 32, provincialOutpatient: 40 });
  expect(of(3, null, '2026-07-01')).toMatchObject({ centralInpatient: 38, provincialOutpatient: 47.5 });
  expect(entitlementText(of(3, null, '2026-07-01'), 'vi').at(-1)).toContain('47,5%');
  expect(entitlementText(of(3, null, '2026-06-30'), 'vi').at(-1)).toContain('không được chi trả');
});

test('the areas K1 to K3 keep the whole level in hospital', () => {
  expect(of(4, 'K1', '2026-11-22').centralInpatient).toBe(80);
  expect(entitlementText(of(4, 'K1', '2026-11-22'), 'vi')).toContain(
    'Khu vực K1: tự đi điều trị nội trú ở cơ sở cấp chuyên sâu vẫn được hưởng đủ 80%.',
  );
});

test('a day before the present lines of care is refused', () => {
  expect(entitlement(4, null, '2024-12-31')).toEqual({
    ok: false,
    refusal: { code: 'benefit-level-missing', params: { day: '2024-12-31' } },
  });
});

test('both languages say as many sentences', () => {
  for (const code of [1, 2, 3, 4, 5] as const) {
    const entitled = of(code, 'K3', '2026-11-22');
    expect(entitlementText(entitled, 'vi')).toHaveLength(entitlementText(entitled, 'en').length);
  }
});
