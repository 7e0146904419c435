import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const facts = { month: '2026-07', salary: 10_000_000, region: 'I' };
const figures = (more: object) => figuresOf('salary-contribution', { ...facts, ...more });

test('a worker and an employer pay their shares of a salary', () => {
  expect(figures({})).toEqual({
    base: { socialInsurance: 10_000_000, healthInsurance: 10_000_000, unemployment: 10_000_000 },
    worker: { socialInsurance: 800_000, healthInsurance: 150_000, unemployment: 100_000, total: 1_050_000 },
    employer: {
      pension: 1_400_000,
      sicknessMaternity: 300_000,
      workAccident: 50_000,
      healthInsurance: 300_000,
      unemployment: 100_000,
      total: 2_150_000,
    },
    total: 3_200_000,
  });
});

test('each share is rounded by itself, and totals are sums of what is printed', () => {
  expect(figures({ salary: 10_000_050 })).toMatchObject({
    worker: { socialInsurance: 800_004, healthInsurance: 150_001, unemployment: 100_001, total: 1_050_006 },
    employer: {
      pension: 1_400_007,
      sicknessMaternity: 300_002,
      workAccident: 50_000,
      healthInsurance: 300_002,
      unemployment: 100_001,
      total: 2_150_012,
    },
    total: 3_200_018,
  });
});

describe('the salary counts between a floor and a ceiling', () => {
  test.each([
    ['2026-07', 'private', 1, 2_530_000, 2_530_000],
    ['2026-07', 'private', 2_530_001, 2_530_001, 2_530_001],
    ['2026-07', 'private', 50_600_000, 50_600_000, 50_600_000],
    ['2026-07', 'private', 50_600_001, 50_600_000, 50_600_001],
    ['2026-07', 'private', 999_999_999, 50_600_000, 106_200_000],
    ['2026-07', 'state', 999_999_999, 50_600_000, 106_200_000],
    ['2025-12', 'state', 999_999_999, 46_800_000, 46_800_000],
    ['2025-12', 'private', 999_999_999, 46_800_000, 99_200_000],
    ['2025-07', 'private', 1, 2_340_000, 2_340_000],
    ['2025-06', 'private', 1, 4_960_000, 4_960_000],
    ['2025-06', 'state', 1, 2_340_000, 2_340_000],
  ])('%s, %s, %i: on %i, unemployment on %i', (month, sector, salary, socialInsurance, unemployment) => {
    expect(figures({ month, sector, salary })).toMatchObject({
      base: { socialInsurance, healthInsurance: socialInsurance, unemployment },
    });
  });
});

describe('the shares follow the decrees of the month', () => {
  test.each([
    ['2014-01', 'private', 100_000, 100_000],
    ['2017-05', 'private', 100_000, 100_000],
    ['2017-06', 'private', 50_000, 100_000],
    ['2021-07', 'private', 0, 100_000],
    ['2021-07', 'state', 50_000, 100_000],
    ['2021-10', 'private', 0, 0],
    ['2021-10', 'state', 50_000, 100_000],
    ['2022-06', 'private', 0, 0],
    ['2022-07', 'private', 50_000, 0],
    ['2022-10', 'private', 50_000, 100_000],
  ])('%s, %s: accidents %i, unemployment %i', (month, sector, workAccident, unemployment) => {
    expect(figures({ month, sector })).toMatchObject({
      employer: { workAccident, unemployment },
      worker: { unemployment: 100_000 },
    });
  });
});

describe('workers from other countries', () => {
  test.each([
    ['2018-12', 0, 0],
    ['2021-12', 0, 0],
    ['2022-01', 800_000, 1_400_000],
    ['2026-07', 800_000, 1_400_000],
  ])('%s: %i and %i for the pension, nothing for unemployment', (month, socialInsurance, pension) => {
    expect(figures({ month, foreign: true })).toMatchObject({
      base: { unemployment: 0 },
      worker: { socialInsurance, healthInsurance: 150_000, unemployment: 0 },
      employer: { pension, sicknessMaternity: 300_000, unemployment: 0 },
    });
  });
});

test.each<[object, string | undefined]>([
  [{ month: '2013-12' }, 'E_OUT_OF_TABLE $.month'],
  [{ month: '2014-01' }, undefined],
  [{ month: '2026-12' }, undefined],
  [{ month: '2027-01' }, 'E_OUT_OF_TABLE $.month'],
  [{ month: '2018-11', foreign: true }, 'E_CONFLICT $.foreign'],
  [{ month: '2018-11', foreign: false }, undefined],
  [{ region: 'V' }, 'E_VALUE $.region'],
  [{ region: null }, 'E_MISSING $.region'],
  [{ salary: -1 }, 'E_MONEY $.salary'],
])('%j: %s', (more, fault) => {
  expect(faultOf('salary-contribution', { ...facts, ...more })).toBe(fault);
});

test('the steps list what is paid, and leave out what nobody pays', () => {
  expect(stepsOf('salary-contribution', { ...facts, foreign: true })).toEqual([
    'Tiền lương làm căn cứ đóng bảo hiểm xã hội, bảo hiểm y tế | 10000000 | 10.000.000 (≥ 2.530.000; ≤ 20 × 2.530.000) | Law 41/2024 arts 31-34',
    'Người lao động: hưu trí, tử tuất | 800000 | 8% × 10.000.000 | Law 41/2024 arts 31-34 | unverified',
    'Người lao động: bảo hiểm y tế | 150000 | 1,5% × 10.000.000 | Law 41/2024 arts 31-34 | secondary',
    'Người lao động đóng | 950000 | Law 41/2024 arts 31-34',
    'Đơn vị: hưu trí, tử tuất | 1400000 | 14% × 10.000.000 | Law 41/2024 arts 31-34 | unverified',
    'Đơn vị: ốm đau, thai sản | 300000 | 3% × 10.000.000 | Law 41/2024 arts 31-34',
    'Đơn vị: tai nạn lao động, bệnh nghề nghiệp | 50000 | 0,5% × 10.000.000 | Law 41/2024 arts 31-34 | secondary',
    'Đơn vị: bảo hiểm y tế | 300000 | 3% × 10.000.000 | Law 41/2024 arts 31-34 | secondary',
    'Đơn vị đóng | 2050000 | Law 41/2024 arts 31-34',
    'Tổng cộng | 3000000 | 950.000 + 2.050.000 | Law 41/2024 arts 31-34',
  ]);
  expect(stepsOf('salary-contribution', facts)[1]).toBe(
    'Tiền lương làm căn cứ đóng bảo hiểm thất nghiệp | 10000000 | 10.000.000 (≥ 2.530.000; ≤ 20 × 5.310.000) | Law 74/2025 art 34',
  );
  expect(stepsOf('salary-contribution', { ...facts, month: '2025-06' })[1]).toContain('Law 38/2013 art 58');
});
