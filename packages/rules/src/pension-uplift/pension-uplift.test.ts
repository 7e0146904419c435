import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const facts = { amount: 5_000_000, amountAsOf: '2026-06', pensionStart: '2020-01', target: '2026-07' };
const figures = (more: object) => figuresOf('pension-uplift', { ...facts, ...more });
const fault = (more: object) => faultOf('pension-uplift', { ...facts, ...more });

describe('when a rise applies', () => {
  test.each([
    ['2026-06', '2026-07', 5_400_000],
    ['2026-06', '2026-06', 5_000_000],
    ['2026-07', '2026-12', 5_000_000],
    ['2024-07', '2026-06', 5_000_000],
    ['2024-06', '2024-07', 5_750_000],
    ['2024-06', '2026-07', 6_210_000],
  ])('from %s to %s: %i', (amountAsOf, target, pension) => {
    expect(figures({ amountAsOf, target }).pension).toBe(pension);
  });

  test.each([
    ['2026-06', 5_400_000],
    ['2026-07', 5_000_000],
  ])('for a pension that began in %s', (pensionStart, pension) => {
    expect(figures({ amountAsOf: pensionStart, pensionStart }).pension).toBe(pension);
  });

  test.each([
    // 12.5 % for those raised in January 2022, 20.8 % for the others.
    ['2021-12', 5_625_000],
    ['2022-01', 6_040_000],
    ['2023-06', 6_040_000],
  ])('in July 2023 for a pension that began in %s', (pensionStart, pension) => {
    expect(figures({ amountAsOf: '2023-06', pensionStart, target: '2023-07' }).pension).toBe(pension);
  });
});

describe('low pensions from before 1995', () => {
  test.each([
    // 8 %, then 300,000 more up to 3,500,000, or up to 3,800,000.
    [3_240_740, '1994-12', 3_499_999, 3_799_999],
    [3_240_741, '1994-12', 3_500_000, 3_800_000],
    [3_240_742, '1994-12', 3_500_001, 3_800_000],
    [3_518_518, '1994-12', 3_799_999, 3_800_000],
    [3_518_519, '1994-12', 3_800_001, 3_800_001],
    [3_240_740, '1995-01', 3_499_999, 3_499_999],
    [0, '1994-12', 0, 300_000],
  ])('%i, begun %s', (amount, pensionStart, afterFactor, after) => {
    expect(figures({ amount, pensionStart })).toEqual({
      pension: after,
      adjustments: [{ effectiveFrom: '2026-07-01', before: amount, afterFactor, after }],
    });
  });

  test('a decree without them only multiplies', () => {
    const found = figures({ amount: 1_000_000, amountAsOf: '2017-06', pensionStart: '1990-01', target: '2017-07' });
    expect(found.pension).toBe(1_074_400);
  });
});

test('each rise takes what the one before left, rounded half up', () => {
  expect(figures({ amount: 1_234_567, amountAsOf: '2016-01', pensionStart: '2015-01', target: '2019-07' })).toEqual({
    pension: 1_520_176,
    adjustments: [
      { effectiveFrom: '2017-07-01', before: 1_234_567, afterFactor: 1_326_419, after: 1_326_419 },
      { effectiveFrom: '2018-07-01', before: 1_326_419, afterFactor: 1_418_207, after: 1_418_207 },
      { effectiveFrom: '2019-07-01', before: 1_418_207, afterFactor: 1_520_176, after: 1_520_176 },
    ],
  });
});

test.each<[string, object, string | undefined]>([
  ['the first month', { amountAsOf: '2016-01', pensionStart: '2016-01' }, undefined],
  ['a month before', { amountAsOf: '2015-12', pensionStart: '2010-01' }, 'E_OUT_OF_TABLE $.amountAsOf'],
  ['the last month', { target: '2026-12' }, undefined],
  ['a month after', { target: '2027-01' }, 'E_OUT_OF_TABLE $.target'],
  ['a target before the amount', { target: '2026-05' }, 'E_PERIOD_ORDER $.target'],
  ['the month of the amount itself', { target: '2026-06' }, undefined],
  ['a pension that began later', { pensionStart: '2026-07' }, 'E_CONFLICT $.pensionStart'],
  ['one that began then', { pensionStart: '2026-06' }, undefined],
  ['an amount after all that is known', { amountAsOf: '2027-01', pensionStart: '2020-01' }, 'E_PERIOD_ORDER $.target'],
  ['a day for a month', { target: '2026-07-01' }, 'E_MONTH $.target'],
  ['a negative amount', { amount: -1 }, 'E_MONEY $.amount'],
  ['nothing', { amount: null }, 'E_MISSING $.amount'],
])('%s', (_, more, expected) => {
  expect(fault(more)).toBe(expected);
});

test('going on from where one stopped gives the same, and nobody loses', () => {
  const month = fc
    .integer({ min: 2016 * 12, max: 2026 * 12 + 11 })
    .map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000_000 }), fc.tuple(month, month, month), fc.boolean(), (amount, months, old) => {
      const [from = '', between = '', to = ''] = months.toSorted();
      const pensionStart = old ? '1990-01' : from;
      const whole = figures({ amount, amountAsOf: from, pensionStart, target: to }).pension;
      const half = figures({ amount, amountAsOf: from, pensionStart, target: between }).pension;
      expect(figures({ amount: half, amountAsOf: between, pensionStart, target: to }).pension).toBe(whole);
      expect(Number(whole)).toBeGreaterThanOrEqual(amount);
    }),
  );
});

test('each rise is shown with its decree, and what is added to a low pension', () => {
  const steps = (more: object) => stepsOf('pension-uplift', { ...facts, ...more });
  expect(steps({ amount: 3_200_000, pensionStart: '1990-01' })).toEqual([
    'Điều chỉnh từ ngày | 2026-07-01 | Law 41/2024 art 67',
    'Lương hưu sau khi nhân với mức điều chỉnh | 3456000 | 3.200.000 × 1,08 | Law 41/2024 art 67',
    'Cộng thêm cho lương hưu thấp hưởng từ trước năm 1995 | 3756000 | 3.456.000 + 300.000 | Law 41/2024 art 67',
    'Lương hưu sau điều chỉnh | 3756000',
  ]);
  expect(steps({ amount: 3_300_000, pensionStart: '1990-01' })[2]).toBe(
    'Nâng lên mức thấp nhất của lương hưu hưởng từ trước năm 1995 | 3800000 | Law 41/2024 art 67',
  );
  expect(steps({ amountAsOf: '2024-06', target: '2024-07' }).slice(0, 2)).toEqual([
    'Điều chỉnh từ ngày | 2024-07-01 | Law 58/2014 art 57 | unverified',
    'Lương hưu sau khi nhân với mức điều chỉnh | 5750000 | 5.000.000 × 1,15 | Law 58/2014 art 57 | unverified',
  ]);
  expect(steps({ target: '2026-06' })).toEqual([
    'Điều chỉnh trong thời gian này | Không có đợt điều chỉnh nào áp dụng',
    'Lương hưu sau điều chỉnh | 5000000',
  ]);
});
