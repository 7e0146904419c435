import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const worked = { from: '2020-01', to: '2026-12', salary: 12_000_000 };
const facts = (birthDate: string, more: object = {}, history: unknown[] = [worked]) => ({
  event: 'father-leave',
  birthDate,
  history,
  ...more,
});
const figures = (...given: Parameters<typeof facts>) => figuresOf('maternity', facts(...given));

test('five days for one child', () => {
  expect(figures('2026-06-30')).toEqual({
    eligible: true,
    reasons: [],
    law: '41/2024',
    averageSalary: 12_000_000,
    paidDays: 5,
    allowance: 2_500_000,
    birthAllowance: 0,
    total: 2_500_000,
  });
});

describe('days by children, surgery and law', () => {
  test.each([
    ['2025-06-30', 1, {}, 5],
    ['2025-06-30', 1, { surgery: true }, 7],
    ['2025-06-30', 1, { under32Weeks: true }, 7],
    ['2025-06-30', 2, {}, 10],
    ['2025-06-30', 2, { under32Weeks: true }, 10],
    ['2025-06-30', 3, {}, 13],
    ['2025-06-30', 9, {}, 31],
    ['2025-06-30', 2, { surgery: true }, 14],
    ['2025-06-30', 3, { surgery: true }, 14],
    ['2025-07-01', 2, { surgery: true }, 14],
    ['2025-07-01', 3, { surgery: true }, 17],
    ['2025-07-01', 3, {}, 13],
    ['2026-06-30', 1, { livingChildrenBefore: 1 }, 5],
    ['2026-07-01', 1, { livingChildrenBefore: 0 }, 5],
    ['2026-07-01', 1, { livingChildrenBefore: 1 }, 10],
    ['2026-07-01', 1, { livingChildrenBefore: 1, surgery: true }, 10],
    ['2026-07-01', 1, { livingChildrenBefore: 2, surgery: true }, 7],
    ['2026-07-01', 2, {}, 10],
    ['2026-07-01', 3, { livingChildrenBefore: 1 }, 13],
  ])('born %s, %i at once, %j: %i days', (birthDate, children, more, paidDays) => {
    const leave = figures(birthDate, { children, ...more });
    expect(leave).toMatchObject({ paidDays, allowance: paidDays * 500_000 });
  });
});

describe('the leave begins', () => {
  test.each([
    ['2025-06-30', '2025-07-29', []],
    ['2025-06-30', '2025-07-30', ['LEAVE_OUTSIDE_WINDOW']],
    ['2025-07-01', '2025-08-29', []],
    ['2025-07-01', '2025-08-30', ['LEAVE_OUTSIDE_WINDOW']],
  ])('birth %s, leave %s: %j', (birthDate, leaveStart, reasons) => {
    expect(figures(birthDate, { leaveStart })).toMatchObject({ eligible: reasons.length === 0, reasons });
  });

  test('not before the birth', () => {
    expect(faultOf('maternity', facts('2026-05-05', { leaveStart: '2026-05-04' }))).toBe('E_CONFLICT $.leaveStart');
    expect(faultOf('maternity', facts('2026-05-05', { leaveStart: '2026-05-05' }))).toBeUndefined();
    expect(faultOf('maternity', facts('2026-05-05', { orderedRest: false }))).toBe('E_CONFLICT $.orderedRest');
  });
});

describe('insured in the month of the leave or the one before', () => {
  const month = (from: string, salary = 6_000_000) => [{ from, to: from, salary }];
  const born = { leaveStart: '2026-04-10' };
  test.each([
    ['that month', month('2026-04'), []],
    ['the month before', month('2026-03'), []],
    ['two months before', month('2026-02'), ['NOT_INSURED_AT_EVENT']],
    ['the month after', month('2026-05'), ['NOT_INSURED_AT_EVENT']],
    ['a voluntary month', [{ from: '2026-03', to: '2026-04', salary: 2_000_000, scheme: 'voluntary' }], ['NOT_INSURED_AT_EVENT']],
  ])('%s', (_, history, reasons) => {
    expect(figures('2026-03-20', born, history)).toMatchObject({ eligible: reasons.length === 0, reasons });
  });

  test('comes before the window', () => {
    expect(figures('2026-01-01', { leaveStart: '2026-06-10' }, month('2026-03'))).toEqual({
      eligible: false,
      reasons: ['NOT_INSURED_AT_EVENT'],
      law: '41/2024',
    });
  });

  test('the average is of the months before the leave, of its own month only where there is none', () => {
    const both = [...month('2026-03', 4_800_000), ...month('2026-04', 9_600_000)];
    expect(figures('2026-03-20', born, both)).toMatchObject({ averageSalary: 4_800_000, allowance: 1_000_000 });
    expect(figures('2026-03-20', {}, month('2026-03', 4_800_000))).toMatchObject({ averageSalary: 4_800_000 });
  });
});

describe('the allowance at birth', () => {
  const six = (from: string, to: string) => [{ from, to, salary: 6_000_000 }];
  test.each([
    ['2026-06-30', {}, [worked], 0],
    ['2026-06-30', { motherQualifies: false }, [worked], 4_680_000],
    ['2026-07-01', { motherQualifies: false, children: 2 }, [worked], 10_120_000],
    // Twelve months up to the birth, not up to the leave.
    ['2026-03-10', { motherQualifies: false }, six('2025-10', '2026-03'), 0],
    ['2026-03-15', { motherQualifies: false }, six('2025-10', '2026-03'), 4_680_000],
    ['2026-03-10', { motherQualifies: false, leaveStart: '2026-04-20' }, six('2025-10', '2026-03'), 0],
    ['2026-03-10', { motherQualifies: false }, six('2025-09', '2026-02'), 4_680_000],
    ['2026-03-10', { motherQualifies: false }, [...six('2025-02', '2025-07'), ...six('2026-03', '2026-03')], 0],
    ['2026-03-10', { motherQualifies: false }, [...six('2025-03', '2025-08'), ...six('2026-03', '2026-03')], 4_680_000],
  ])('born %s, %j', (birthDate, more, history, birthAllowance) => {
    const leave = figures(birthDate, more, history);
    expect(leave).toMatchObject({ eligible: true, birthAllowance });
    expect(leave['total']).toBe(Number(leave['allowance']) + birthAllowance);
  });
});

test('steps', () => {
  expect(stepsOf('maternity', facts('2026-07-02', { livingChildrenBefore: 1, motherQualifies: false }))).toEqual([
    'Số ngày kể từ ngày sinh | 0 | Law 41/2024 art 53',
    'Số ngày được hưởng | 10 | Law 113/2025; Decree 168/2026/ND-CP',
    'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng) | 12000000 | (6 × 12.000.000) ÷ 6 | Law 41/2024 art 59',
    'Trợ cấp thai sản trong những ngày nghỉ | 5000000 | 12.000.000 ÷ 24 × 10 | Law 41/2024 art 59',
    'Trợ cấp một lần khi sinh con | 5060000 | 2 × 2.530.000 × 1 | Law 41/2024 art 58',
    'Tổng số tiền được hưởng | 10060000 | 5.000.000 + 5.060.000 | Law 41/2024 art 59',
  ]);
  expect(stepsOf('maternity', facts('2025-06-02'))).toEqual([
    'Số ngày kể từ ngày sinh | 0 | Law 58/2014 art 34',
    'Số ngày được hưởng | 5 | Law 58/2014 art 34',
    'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng) | 12000000 | (6 × 12.000.000) ÷ 6 | Law 58/2014 art 39; Circular 59/2015/TT-BLDTBXH art 12',
    'Trợ cấp thai sản trong những ngày nghỉ | 2500000 | 12.000.000 ÷ 24 × 5 | Law 58/2014 art 39; Circular 59/2015/TT-BLDTBXH art 12',
  ]);
  expect(stepsOf('maternity', facts('2025-06-02', { leaveStart: '2025-07-02' }))).toEqual([
    'Số ngày kể từ ngày sinh | 30 | Law 58/2014 art 34',
    'Không đủ điều kiện hưởng | Bắt đầu nghỉ quá thời hạn kể từ ngày vợ sinh con | Law 58/2014 art 34',
  ]);
  expect(stepsOf('maternity', facts('2025-07-02', {}, [{ from: '2020-01', to: '2020-02', salary: 1 }]))).toEqual([
    'Không đủ điều kiện hưởng | Không đóng BHXH bắt buộc trong tháng nghỉ việc hưởng chế độ và tháng liền trước | Law 41/2024 art 50; Circular 12/2025/TT-BNV art 8',
  ]);
});
