import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const facts = (
  adoptedOn: string,
  birthDate: string,
  history: unknown[] = [{ from: '2023-01', to: '2026-12', salary: 9_000_000 }],
) => ({
  event: 'adoption',
  adoptedOn,
  birthDate,
  history,
});
const figures = (...given: Parameters<typeof facts>) => figuresOf('maternity', facts(...given));

test('leave until the child is six months old', () => {
  expect(figures('2026-07-01', '2026-03-16')).toEqual({
    eligible: true,
    reasons: [],
    law: '41/2024',
    averageSalary: 9_000_000,
    leaveFrom: '2026-07-01',
    leaveTo: '2026-09-15',
    leaveMonths: 2,
    oddDays: 15,
    allowance: 22_500_000,
    birthAllowance: 5_060_000,
    total: 27_560_000,
  });
});

test.each([
  ['2025-06-30', '58/2014'],
  ['2025-07-01', '41/2024'],
])('the law is that of the adoption, not of the birth: %s is under %s', (adoptedOn, law) => {
  expect(figures(adoptedOn, '2025-06-01')).toMatchObject({ law, birthAllowance: 4_680_000 });
});

describe('not due', () => {
  test.each([
    ['on the day before it is six months old', '2026-02-27', '2025-08-28', true, []],
    ['on the day it is', '2026-02-28', '2025-08-28', false, ['CHILD_TOO_OLD']],
    ['at the end of a shorter month', '2026-02-28', '2025-08-31', false, ['CHILD_TOO_OLD']],
    ['on the day of birth', '2026-02-28', '2026-02-28', true, []],
  ])('%s', (_, adoptedOn, birthDate, eligible, reasons) => {
    expect(figures(adoptedOn, birthDate)).toMatchObject({ eligible, reasons });
  });

  test('after fewer than six months of twelve; the age comes first', () => {
    const five = [{ from: '2026-01', to: '2026-05', salary: 1 }];
    const refused = { eligible: false, law: '41/2024' };
    expect(figures('2026-06-20', '2026-06-01', five)).toEqual({ ...refused, reasons: ['CONTRIBUTION_CONDITION_NOT_MET'] });
    expect(figures('2026-06-20', '2025-06-01', five)).toEqual({ ...refused, reasons: ['CHILD_TOO_OLD'] });
  });
});

test('the average ends with the paid month of the adoption from its 15th day on', () => {
  const history = [
    { from: '2025-10', to: '2026-03', salary: 6_000_000 },
    { from: '2026-04', to: '2026-04', salary: 12_000_000 },
  ];
  expect(figures('2026-04-14', '2026-04-01', history)).toMatchObject({ averageSalary: 6_000_000 });
  expect(figures('2026-04-15', '2026-04-01', history)).toMatchObject({ averageSalary: 7_000_000 });
});

test('a child born after its adoption is a contradiction', () => {
  expect(faultOf('maternity', facts('2026-04-15', '2026-04-16'))).toBe('E_CONFLICT $.birthDate');
  expect(faultOf('maternity', { ...facts('2026-04-15', '2026-04-15'), children: 1 })).toBe('E_CONFLICT $.children');
  expect(faultOf('maternity', { ...facts('2026-04-15', '2026-04-16'), children: 1 })).toBe('E_CONFLICT $.birthDate');
  expect(faultOf('maternity', facts('2027-01-01', '2026-12-31'))).toBe('E_OUT_OF_TABLE $.adoptedOn');
  // The child's birth has no range of its own.
  expect(figures('2016-01-01', '2015-12-31', [{ from: '2015-01', to: '2015-12', salary: 1 }])).toMatchObject({ eligible: true });
});

test('steps', () => {
  expect(stepsOf('maternity', facts('2026-07-01', '2026-03-16'))).toEqual([
    'Số tháng đã đóng BHXH trong 12 tháng được xét | 12 | 07/2025 – 06/2026 | Law 41/2024 art 50; Circular 12/2025/TT-BNV art 8',
    'Nghỉ từ ngày | 2026-07-01 | Law 41/2024 art 56',
    'Nghỉ đến hết ngày | 2026-09-15 | Law 41/2024 art 56',
    'Số tháng nghỉ tròn | 2 | Law 41/2024 art 56',
    'Số ngày lẻ | 15 | Law 41/2024 art 56',
    'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng) | 9000000 | (6 × 9.000.000) ÷ 6 | Law 41/2024 art 59',
    'Trợ cấp thai sản trong thời gian nghỉ | 22500000 | 9.000.000 × 2 + 9.000.000 ÷ 30 × 15 | Law 41/2024 art 59',
    'Trợ cấp một lần khi nhận nuôi con | 5060000 | 2 × 2.530.000 × 1 | Law 41/2024 art 58',
    'Tổng số tiền được hưởng | 27560000 | 22.500.000 + 5.060.000 | Law 41/2024 art 59',
  ]);
  expect(stepsOf('maternity', facts('2025-06-30', '2024-12-30'))).toEqual([
    'Không đủ điều kiện hưởng | Con nuôi đã đủ 6 tháng tuổi | Law 58/2014 art 36',
  ]);
});
