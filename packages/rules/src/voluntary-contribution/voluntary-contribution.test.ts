import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const facts = { payOn: '2026-07-01', income: 1_500_000, method: 'monthly' };
const figures = (more: object) => figuresOf('voluntary-contribution', { ...facts, ...more });
const fault = (more: object) => faultOf('voluntary-contribution', { ...facts, ...more });

test.each([
  ['monthly', 1, 330_000],
  ['3-months', 3, 990_000],
  ['6-months', 6, 1_980_000],
  ['12-months', 12, 3_960_000],
])('%s: %i months at 22 %% are %i', (method, monthsCovered, gross) => {
  expect(figures({ method })).toMatchObject({ law: '41/2024', monthsCovered, gross });
});

test('years ahead are cheaper than their months, missing months dearer', () => {
  expect(figures({ method: 'years-ahead', years: 2 })).toMatchObject({ monthsCovered: 24, gross: 7_644_801 });
  expect(figures({ method: 'missing-months', months: 1 })).toMatchObject({ monthsCovered: 1, gross: 331_023 });
  expect(figures({ method: 'missing-months', months: 2 })).toMatchObject({ monthsCovered: 2, gross: 663_072 });
});

describe('what the State pays', () => {
  test.each([
    ['poor', '2026-07-01', 165_000],
    ['island', '2026-07-01', 165_000],
    ['near-poor', '2026-07-01', 132_000],
    ['ethnic-minority', '2026-07-01', 99_000],
    ['other', '2026-07-01', 66_000],
    ['poor', '2025-07-01', 165_000],
    ['poor', '2025-06-30', 99_000],
    ['island', '2025-06-30', 33_000],
    ['poor', '2022-01-01', 99_000],
    ['poor', '2021-12-31', 46_200],
    ['poor', '2018-01-01', 46_200],
    ['poor', '2017-12-31', 0],
  ])('%s on %s: %i a month', (supportGroup, payOn, stateSupport) => {
    expect(figures({ supportGroup, payOn })).toMatchObject({ stateSupport, supportedMonths: stateSupport === 0 ? 0 : 1 });
  });

  test.each([
    [118, 2],
    [119, 1],
    [120, 0],
    [121, 0],
  ])('after %i supported months %i of two more', (supportMonthsUsed, supportedMonths) => {
    expect(figures({ method: 'missing-months', months: 2, supportMonthsUsed })).toMatchObject({ supportedMonths });
  });

  test('never more than there is to pay', () => {
    expect(figures({ payOn: '2016-06-01', income: 700_000 })).toMatchObject({ law: '58/2014', gross: 154_000, pay: 154_000 });
    expect(figures({ supportGroup: 'poor' })).toMatchObject({ pay: 165_000 });
  });
});

test.each([
  ['monthly', '2026-07-31'],
  ['3-months', '2026-09-30'],
  ['6-months', '2026-10-31'],
  ['12-months', '2027-01-31'],
])('%s from July is paid by %s', (method, payBy) => {
  expect(figures({ method, firstMonth: '2026-07' })).toMatchObject({ payBy });
  expect(figures({ method })).not.toHaveProperty('payBy');
});

describe('facts at fault', () => {
  test.each<[object, string | undefined]>([
    [{ payOn: '2015-12-31' }, 'E_OUT_OF_TABLE $.payOn'],
    [{ payOn: '2016-01-01' }, undefined],
    [{ payOn: '2026-12-31' }, undefined],
    [{ payOn: '2027-01-01' }, 'E_OUT_OF_TABLE $.payOn'],
    [{ income: 1_499_999 }, 'E_VALUE $.income'],
    [{ income: 50_600_000 }, undefined],
    [{ income: 50_600_001 }, 'E_VALUE $.income'],
    [{ income: 46_800_001, payOn: '2026-06-30' }, 'E_VALUE $.income'],
    [{ income: 699_999, payOn: '2021-12-31' }, 'E_VALUE $.income'],
    [{ income: 700_000, payOn: '2021-12-31' }, undefined],
    [{ income: 700_000, payOn: '2022-01-01' }, 'E_VALUE $.income'],
    [{ method: 'years-ahead' }, 'E_MISSING $.years'],
    [{ method: 'years-ahead', years: 1 }, 'E_VALUE $.years'],
    [{ method: 'years-ahead', years: 6 }, 'E_VALUE $.years'],
    [{ years: 2 }, 'E_CONFLICT $.years'],
    [{ method: 'missing-months' }, 'E_MISSING $.months'],
    [{ method: 'missing-months', months: 60 }, undefined],
    [{ method: 'missing-months', months: 61 }, 'E_VALUE $.months'],
    [{ method: 'missing-months', months: 121, payOn: '2025-06-30' }, 'E_VALUE $.months'],
    [{ months: 3 }, 'E_CONFLICT $.months'],
    [{ method: 'years-ahead', years: 2, firstMonth: '2026-07' }, 'E_CONFLICT $.firstMonth'],
    [{ method: 'missing-months', months: 2, firstMonth: '2026-07' }, 'E_CONFLICT $.firstMonth'],
    [{ method: 'years-ahead', years: 2, payOn: '2025-12-31' }, 'E_OUT_OF_TABLE $.payOn'],
    [{ method: 'missing-months', months: 61, payOn: '2025-06-30' }, 'E_OUT_OF_TABLE $.payOn'],
    [{ supportGroup: 'rich' }, 'E_VALUE $.supportGroup'],
  ])('%j: %s', (more, expected) => {
    expect(fault(more)).toBe(expected);
  });
});

test('the steps lead from the income to what is paid', () => {
  expect(
    stepsOf('voluntary-contribution', { ...facts, method: '3-months', supportGroup: 'near-poor', firstMonth: '2026-07' }),
  ).toEqual([
    'Mức đóng một tháng | 330000 | 22% × 1.500.000 | Law 41/2024 art 36',
    'Tổng mức đóng | 990000 | 3 × 330.000 | Decree 159/2025/ND-CP arts 6-7',
    'Nhà nước hỗ trợ | 396000 | 3 × 132.000 | Decree 159/2025/ND-CP art 5',
    'Số tiền phải nộp | 594000 | 990.000 − 396.000 | Law 41/2024 art 36',
    'Số tháng được tính | 3 | Decree 159/2025/ND-CP arts 6-7',
    'Hạn nộp | 2026-09-30 | Law 41/2024 art 36.3',
  ]);
  expect(stepsOf('voluntary-contribution', { ...facts, method: 'years-ahead', years: 2 })[1]).toBe(
    'Tổng mức đóng | 7644801 | 330.000 × Σ 1 ÷ (1 + 0,31%)^(i − 1), i = 1…24 | Decree 159/2025/ND-CP arts 6-7 | secondary',
  );
});
