import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const visit = { visitDate: '2026-07-01', benefitCode: 4, inpatient: true, cost: 10_000_000, visitCode: '1.1' };
const before2025 = { ...visit, visitDate: '2024-12-31', visitCode: null, line: 'right' };
const figures = (more: object) => figuresOf('health-co-payment', { ...visit, ...more });

test.each([
  [1, 100, 'BENEFIT_CODE', 10_000_000, 0],
  [2, 100, 'BENEFIT_CODE', 10_000_000, 0],
  [3, 95, 'NONE', 9_500_000, 500_000],
  [4, 80, 'NONE', 8_000_000, 2_000_000],
  [5, 100, 'BENEFIT_CODE', 10_000_000, 0],
])('benefit code %i pays %i %%', (benefitCode, cardPercent, fullCoverage, fundPays, coPayment) => {
  expect(figures({ benefitCode })).toMatchObject({
    cardPercent,
    fullCoverage,
    fundPays,
    coPayment,
    patientPays: coPayment,
    coPaidThisYearAfter: coPayment,
  });
});

describe('the place decides', () => {
  test.each([
    ['1.2', true, 100, 'INITIAL_LEVEL', 10_000_000],
    ['3.1', true, 40, 'NONE', 3_200_000],
    ['3.1', false, 0, 'NONE', 0],
    ['1.13', false, 50, 'NONE', 4_000_000],
    ['1.13', true, 50, 'NONE', 4_000_000],
    ['9', true, 0, 'NONE', 0],
  ])('code %s, inpatient %s: %i %%, %s', (visitCode, inpatient, linePercent, fullCoverage, fundPays) => {
    expect(figures({ visitCode, inpatient })).toMatchObject({
      linePercent,
      fullCoverage,
      fundPays,
      patientPays: 10_000_000 - fundPays,
    });
  });

  test('from July 2026 on a basic facility is paid by half', () => {
    expect(figures({ visitCode: '1.13', inpatient: false, visitDate: '2026-06-30' })).toMatchObject({
      linePercent: 0,
      fundPays: 0,
    });
  });

  test('off the line there is no co-payment, and no rule pays all', () => {
    expect(figures({ visitCode: '3.1', benefitCode: 1, cost: 1_000, fiveYears: true })).toMatchObject({
      fullCoverage: 'NONE',
      fundPays: 400,
      coPayment: 0,
    });
  });

  test.each([
    ['wrong-central', '2024-12-31', true, 40],
    ['wrong-central', '2024-12-31', false, 0],
    ['wrong-provincial', '2020-12-31', true, 60],
    ['wrong-provincial', '2021-01-01', true, 100],
    ['wrong-district', '2015-12-31', false, 70],
    ['wrong-district', '2016-01-01', false, 100],
    ['commune', '2024-12-31', false, 100],
  ])('before 2025: %s on %s, inpatient %s: %i %%', (line, visitDate, inpatient, linePercent) => {
    expect(figures({ ...before2025, line, visitDate, inpatient })).toMatchObject({ linePercent });
  });
});

describe('a visit below 15 % of the base salary', () => {
  test.each([
    ['2026-07-01', 379_499, 'BELOW_15_PERCENT', 0],
    ['2026-07-01', 379_500, 'NONE', 75_900],
    ['2026-06-30', 350_999, 'BELOW_15_PERCENT', 0],
    ['2026-06-30', 351_000, 'NONE', 70_200],
  ])('%s, %i: %s', (visitDate, cost, fullCoverage, coPayment) => {
    expect(figures({ visitDate, cost })).toMatchObject({ fullCoverage, coPayment });
  });

  test('supplies count in it without their cap', () => {
    expect(figures({ cost: 1_000, suppliesCost: 379_000 })).toMatchObject({ fullCoverage: 'NONE', scope: 380_000 });
  });
});

test('supplies count up to 45 times the base salary, unless the card has no cap', () => {
  const most = 45 * 2_530_000;
  expect(figures({ suppliesCost: most })).toMatchObject({ scope: 10_000_000 + most });
  expect(figures({ suppliesCost: most + 1 })).toMatchObject({
    scope: 10_000_000 + most,
    patientPays: 10_000_000 + most + 1 - (10_000_000 + most) * 0.8,
  });
  expect(figures({ suppliesCost: most + 1, benefitCode: 1 })).toMatchObject({ scope: 10_000_001 + most, patientPays: 0 });
  expect(figures({ suppliesCost: most + 1, benefitCode: 2 })).toMatchObject({ scope: 10_000_000 + most, patientPays: 1 });
});

describe('six times the base salary in a year', () => {
  const sixTimes = 6 * 2_530_000;
  const left = (rest: number) => figures({ fiveYears: true, coPaidThisYear: sixTimes - rest });

  test.each([
    [2_000_001, 'NONE', 2_000_000],
    [2_000_000, 'NONE', 2_000_000],
    [1_999_999, 'SIX_TIMES_BASE', 1_999_999],
    [0, 'SIX_TIMES_BASE', 0],
    [-1, 'SIX_TIMES_BASE', 0],
  ])('with %i left: %s, the patient pays %i', (rest, fullCoverage, coPayment) => {
    expect(left(rest)).toMatchObject({
      fullCoverage,
      coPayment,
      fundPays: 10_000_000 - coPayment,
      coPaidThisYearAfter: sixTimes - rest + coPayment,
    });
  });

  test('only after five years', () => {
    expect(figures({ coPaidThisYear: sixTimes })).toMatchObject({ fullCoverage: 'NONE', coPayment: 2_000_000 });
  });
});

test('fund and patient pay together what it cost, to the đồng', () => {
  expect(figures({ benefitCode: 3, cost: 1_000_010 })).toMatchObject({
    fundPays: 950_010,
    patientPays: 50_000,
    coPayment: 50_001,
  });
});

test.each<[object, string]>([
  [{ visitDate: '2014-12-31' }, 'E_OUT_OF_TABLE $.visitDate'],
  [{ visitDate: '2027-01-01' }, 'E_OUT_OF_TABLE $.visitDate'],
  [{ benefitCode: 0 }, 'E_VALUE $.benefitCode'],
  [{ benefitCode: 6 }, 'E_VALUE $.benefitCode'],
  [{ visitCode: '1.8' }, 'E_VALUE $.visitCode'],
  [{ visitCode: 1.1 }, 'E_TYPE $.visitCode'],
  [{ visitCode: null }, 'E_MISSING $.visitCode'],
  [{ line: 'right' }, 'E_CONFLICT $.line'],
  [{ ...before2025, line: null }, 'E_MISSING $.line'],
  [{ ...before2025, visitCode: '1.1' }, 'E_CONFLICT $.visitCode'],
  [{ visitDate: '2025-01-01', line: 'right' }, 'E_CONFLICT $.line'],
])('%j: %s', (more, fault) => {
  expect(faultOf('health-co-payment', { ...visit, ...more })).toBe(fault);
});

test('the steps say who pays what and why', () => {
  expect(
    stepsOf('health-co-payment', { ...visit, suppliesCost: 1_000_000, fiveYears: true, coPaidThisYear: 15_000_000 }),
  ).toEqual([
    'Chi phí trong phạm vi được hưởng | 11000000 | 10.000.000 + 1.000.000 (≤ 45 × 2.530.000) | Health Insurance Law art 22',
    'Tỷ lệ theo nơi khám chữa bệnh | 100 | Health Insurance Law art 22 | secondary',
    'Mức hưởng theo mã quyền lợi của thẻ | 80 | Health Insurance Law art 22 | secondary',
    'Cách chia chi phí | Quỹ trả phần vượt: cùng chi trả trong năm quá 6 lần mức lương cơ sở (mức tham chiếu), đủ 5 năm liên tục | Health Insurance Law art 22',
    'Quỹ bảo hiểm y tế trả | 10820000 | 11.000.000 − 180.000 | Health Insurance Law art 22',
    'Cùng chi trả | 180000 | 6 × 2.530.000 − 15.000.000 (≥ 0) | Health Insurance Law art 22',
    'Người bệnh trả tất cả | 180000 | 11.000.000 − 10.820.000 | Health Insurance Law art 22',
  ]);
  expect(stepsOf('health-co-payment', visit)[4]).toBe(
    'Quỹ bảo hiểm y tế trả | 8000000 | 10.000.000 × 100% × 80% | Health Insurance Law art 22',
  );
  const limited = { ...before2025, visitDate: '2023-11-27', fiveYears: true, coPaidThisYear: 5_400_000, cost: 216_000_000 };
  expect(stepsOf('health-co-payment', { ...visit, ...limited }).slice(4, 6)).toEqual([
    'Quỹ bảo hiểm y tế trả | 210600000 | 216.000.000 − 5.400.000 | Health Insurance Law art 22 | secondary',
    'Cùng chi trả | 5400000 | 6 × 1.800.000 − 5.400.000 (≥ 0) | Health Insurance Law art 22 | secondary',
  ]);
  const coPayment = (more: object) => stepsOf('health-co-payment', { ...visit, ...more })[5];
  expect(coPayment({})).toBe('Cùng chi trả | 2000000 | 10.000.000 × 20% | Health Insurance Law art 22');
  expect(coPayment({ visitCode: '1.2' })).toBe('Cùng chi trả | 0 | Health Insurance Law art 22');
  expect(coPayment({ visitCode: '3.1', inpatient: true })).toBe('Cùng chi trả | 0 | Health Insurance Law art 22');
});
