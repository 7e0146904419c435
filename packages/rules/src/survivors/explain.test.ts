import { expect, test } from 'vitest';
import { periodOf } from '../history-fixture.ts';
import { child, injured, paidFor, pensioner, spouse, steps, voluntary } from './deaths-fixture.ts';

test('monthly allowances are told relative by relative', () => {
  const relatives = [
    { relation: 'spouse', sex: 'M', birth: '1964-01-01' },
    { ...child, birth: '2000-01-01' },
    { ...child, noDirectCarer: true },
    { relation: 'parent', sex: 'F', birth: '1990-01' },
    { relation: 'parent', sex: 'F', birth: '1940', monthlyIncome: 2_530_000 },
    { ...spouse, birth: '1990' },
    { relation: 'parent', sex: 'M', birth: '1940' },
    child,
    { ...child, birth: '2017' },
  ];
  expect(steps({ history: [paidFor(176)], missingMonths: 4, relatives })).toEqual([
    'Trợ cấp mai táng | 25300000 | 10 × 2.530.000 | Law 41/2024 art 85',
    'Thời gian đóng bảo hiểm xã hội bắt buộc, kể cả số tháng thân nhân đóng tiếp | 180 | 176 + 4 | Law 41/2024 art 86.1',
    'Thân nhân hưởng trợ cấp tuất hằng tháng | Có | Law 41/2024 art 86.1',
    'Trợ cấp hằng tháng của vợ hoặc chồng | 1265000 | 50% × 2.530.000 | Law 41/2024 art 87',
    'Con không được trợ cấp hằng tháng | Đã đủ 18 tuổi, không bị suy giảm khả năng lao động từ 81% trở lên | Law 41/2024 art 86',
    'Trợ cấp hằng tháng của con | 1771000 | 70% × 2.530.000 | Law 41/2024 art 87',
    'Cha hoặc mẹ không được trợ cấp hằng tháng | Chưa đến tuổi được hưởng, không bị suy giảm khả năng lao động từ 81% trở lên | Law 41/2024 art 86',
    'Cha hoặc mẹ không được trợ cấp hằng tháng | Thu nhập hằng tháng không thấp hơn mức lương cơ sở (mức tham chiếu) | Law 41/2024 art 86',
    'Vợ hoặc chồng không được trợ cấp hằng tháng | Chưa đến tuổi được hưởng, không bị suy giảm khả năng lao động từ 81% trở lên | Law 41/2024 art 86',
    'Trợ cấp hằng tháng của cha hoặc mẹ | 1265000 | 50% × 2.530.000 | Law 41/2024 art 87',
    'Trợ cấp hằng tháng của con | 1265000 | 50% × 2.530.000 | Law 41/2024 art 87',
    'Con không được trợ cấp hằng tháng | Đã có 04 thân nhân được hưởng | Law 41/2024 art 86',
    'Tổng trợ cấp tuất hằng tháng | 5566000 | 1.265.000 + 1.771.000 + 1.265.000 + 1.265.000 | Law 41/2024 art 87',
    'Hưởng từ tháng | 2026-08 | Law 41/2024 art 87',
  ]);
});

test('a refused choice is told before what is paid instead', () => {
  const before = { deathDate: '2025-06-30', history: [periodOf(200, {}, '2025-05')], chooseLumpSum: true };
  expect(steps({ ...before, relatives: [child, { ...child, birth: '2020-07-01' }] })).toEqual([
    'Trợ cấp mai táng | 23400000 | 10 × 2.340.000 | Law 58/2014 art 66',
    'Thời gian đóng bảo hiểm xã hội bắt buộc, kể cả số tháng thân nhân đóng tiếp | 200 | Law 58/2014 art 67.1',
    'Thân nhân hưởng trợ cấp tuất hằng tháng | Có | Law 58/2014 art 67.1',
    'Trợ cấp hằng tháng của con | 1170000 | 50% × 2.340.000 | Law 58/2014 art 68',
    'Trợ cấp hằng tháng của con | 1170000 | 50% × 2.340.000 | Law 58/2014 art 68',
    'Không đủ điều kiện hưởng | Chọn trợ cấp một lần khi còn con dưới 06 tuổi, hoặc con, vợ hoặc chồng bị suy giảm khả năng lao động từ 81% trở lên | Law 58/2014 art 69.3',
    'Tổng trợ cấp tuất hằng tháng | 2340000 | 1.170.000 + 1.170.000 | Law 58/2014 art 68',
    'Hưởng từ tháng | 2025-07 | Law 58/2014 art 68',
  ]);
});

test('a lump sum by the average shows its years, months and salaries', () => {
  const history = [periodOf(12, { salary: 6_000_000 }, '2024-12')];
  expect(steps({ averageSalary: undefined, history, relatives: [child] })).toEqual([
    'Trợ cấp mai táng | 25300000 | 10 × 2.530.000 | Law 41/2024 art 85',
    'Thời gian đóng bảo hiểm xã hội bắt buộc, kể cả số tháng thân nhân đóng tiếp | 12 | Law 41/2024 art 86.1',
    'Thân nhân hưởng trợ cấp tuất hằng tháng | Không | Law 41/2024 art 86.1',
    'Con không được trợ cấp hằng tháng | Người chết không thuộc trường hợp để thân nhân hưởng hằng tháng | Law 41/2024 art 86',
    'Số năm tính trước 2014 | 0 | Law 41/2024 art 89',
    'Số năm tính từ 2014 | 1 | Law 41/2024 art 89',
    'Số tháng được hưởng | 3 | 1,5 × 0 + 2 × 1 (≥ 3) | Law 41/2024 art 89',
    expect.stringContaining('(2024) 72.000.000 × 1,03 | Law 41/2024 art 73'),
    'Mức bình quân tiền lương, thu nhập tháng đóng BHXH | 6180000 | 74.160.000 ÷ 12 | Law 41/2024 art 72; Decree 158/2025/ND-CP arts 15, 17',
    'Trợ cấp tuất một lần | 18540000 | 3 × 6.180.000 | Law 41/2024 art 89',
  ]);
});

test('of who was insured voluntarily alone it follows the articles for them', () => {
  const few = [periodOf(12, { ...voluntary, salary: 1_500_000 }, '2025-06')];
  expect(steps({ averageSalary: undefined, history: few })).toEqual([
    'Không đủ điều kiện hưởng | Chưa đủ thời gian đóng bảo hiểm xã hội để thân nhân hưởng trợ cấp mai táng | Law 41/2024 art 109',
    'Trợ cấp tuất một lần | 3960000 | 22% × 18.000.000 | Law 41/2024 art 111',
  ]);
  expect(steps({ deathDate: '2025-06-30', history: few })).toEqual([
    'Không đủ điều kiện hưởng | Chưa đủ thời gian đóng bảo hiểm xã hội để thân nhân hưởng trợ cấp mai táng | Law 58/2014 art 80',
    'Số năm tính trước 2014 | 0 | Law 58/2014 art 81',
    'Số năm tính từ 2014 | 1 | Law 58/2014 art 81',
    'Số tháng được hưởng | 2 | 1,5 × 0 + 2 × 1 | Law 58/2014 art 81',
    'Mức bình quân tiền lương, thu nhập tháng đóng BHXH | 8000000 | Law 58/2014 art 62; Circular 59/2015/TT-BLDTBXH art 20',
    'Trợ cấp tuất một lần | 16000000 | 2 × 8.000.000 | Law 58/2014 art 81',
  ]);
});

test('a pension and an allowance are paid by months of themselves', () => {
  expect(steps(pensioner)).toEqual([
    'Trợ cấp mai táng | 25300000 | 10 × 2.530.000 | Law 41/2024 art 85',
    'Số tháng được hưởng | 44 | 48 − 0,5 × 8 (≥ 3) | Law 41/2024 art 89',
    'Trợ cấp tuất một lần | 264000000 | 44 × 6.000.000 | Law 41/2024 art 89',
  ]);
  expect(steps({ ...injured, deathDate: '2025-06-30' })).toEqual([
    'Trợ cấp mai táng | 23400000 | 10 × 2.340.000 | Law 58/2014 art 66',
    'Trợ cấp tuất một lần | 6300000 | 3 × 2.100.000 | Law 58/2014 art 70',
  ]);
});
