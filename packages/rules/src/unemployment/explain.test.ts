import { describe, expect, test } from 'vitest';
import { stepsOf } from '../calculated-fixture.ts';
import { periodOf } from '../history-fixture.ts';

const facts = {
  decisionDate: '2026-05-20',
  contractEnd: '2026-03-31',
  filedOn: '2026-04-15',
  region: 'I',
  history: [periodOf(36, { salary: 10_000_000 }, '2026-03')],
};
const decidedIn2025 = { decisionDate: '2025-12-31', contractEnd: '2025-11-30', filedOn: '2025-12-01' };

describe('the steps', () => {
  test('lead from the months to the money', () => {
    const history = [
      { from: '2020-12', to: '2025-07', salary: 20_000_000 },
      { from: '2025-08', to: '2025-11', salary: 60_000_000 },
    ];
    const more = { ...decidedIn2025, history, sector: 'state', monthsAlreadyUsed: 3, benefitStart: '2025-12-17' };
    expect(stepsOf('unemployment', { ...facts, ...more })).toEqual([
      'Số tháng đóng bảo hiểm thất nghiệp được tính | 57 | 60 − 3 | Law 38/2013 art 45',
      'Số tháng đã đóng trong 24 tháng trước khi chấm dứt hợp đồng | 24 | Law 38/2013 art 49',
      'Tiền lương cao nhất để đóng bảo hiểm thất nghiệp | 46800000 | 20 × 2.340.000 | Law 38/2013 art 58',
      'Mức bình quân tiền lương 6 tháng cuối đóng bảo hiểm thất nghiệp | 37866667 | (2 × 20.000.000 + 4 × 46.800.000) ÷ 6 | Law 38/2013 art 50.1',
      'Mức trợ cấp tối đa | 11700000 | 5 × 2.340.000 | Law 38/2013 art 50.1',
      'Mức trợ cấp hằng tháng | 11700000 | 60% × 37.866.666,67 (≤ 11.700.000) | Law 38/2013 art 50.1',
      'Số lần đủ 12 tháng sau 36 tháng đầu | 1 | (57 − 36) ÷ 12 | Law 38/2013 art 50.2',
      'Số tháng hưởng trợ cấp | 4 | 3 + 1 (≤ 12) | Law 38/2013 art 50.2',
      'Tổng số tiền trợ cấp | 46800000 | 4 × 11.700.000 | Law 38/2013 art 50.2',
      'Số tháng đóng được bảo lưu | 9 | 57 − 12 × 4 (≥ 0) | Law 38/2013 art 53',
      'Hưởng từ ngày | 2025-12-17 | Law 38/2013 art 50.2',
      'Hưởng đến hết ngày | 2026-04-16 | Law 38/2013 art 50.2',
    ]);
  });

  test('write a salary that the State sets as a product, and mark its base salary', () => {
    const history = [
      { from: '2019-01', to: '2019-03', regime: 'state', coefficient: 2.34 },
      { from: '2024-12', to: '2025-08', salary: 9_000_000 },
      { from: '2025-09', to: '2025-10', regime: 'state', coefficient: 3.33 },
      { from: '2025-11', to: '2025-11', regime: 'state', coefficient: 30 },
    ];
    const average = (more: object) => stepsOf('unemployment', { ...facts, ...decidedIn2025, ...more })[3];
    expect(average({ history, sector: 'state' })).toBe(
      'Mức bình quân tiền lương 6 tháng cuối đóng bảo hiểm thất nghiệp | 14897400 | (3 × 9.000.000 + 2 × 3,33 × 2.340.000 + 1 × 46.800.000) ÷ 6 | Law 38/2013 art 50.1',
    );
    const old = { decisionDate: '2020-05-20', contractEnd: '2020-03-31', filedOn: '2020-04-15' };
    const state = [periodOf(24, { regime: 'state', coefficient: 3 }, '2020-03')];
    expect(stepsOf('unemployment', { ...facts, ...old, history: state, sector: 'state' })[2]).toBe(
      'Mức bình quân tiền lương 6 tháng cuối đóng bảo hiểm thất nghiệp | 4470000 | (6 × 3 × 1.490.000) ÷ 6 | Law 38/2013 art 50.1 | secondary',
    );
  });

  test('leave out what did not happen', () => {
    expect(stepsOf('unemployment', facts)).toEqual([
      'Số tháng đóng bảo hiểm thất nghiệp được tính | 36 | Law 74/2025 art 38',
      'Số tháng đã đóng trong 24 tháng trước khi chấm dứt hợp đồng | 24 | Law 74/2025 art 38',
      'Mức bình quân tiền lương 6 tháng cuối đóng bảo hiểm thất nghiệp | 10000000 | (6 × 10.000.000) ÷ 6 | Law 74/2025 art 39',
      'Mức trợ cấp tối đa | 26550000 | 5 × 5.310.000 | Law 74/2025 art 39',
      'Mức trợ cấp hằng tháng | 6000000 | 60% × 10.000.000 (≤ 26.550.000) | Law 74/2025 art 39',
      'Số tháng hưởng trợ cấp | 3 | Law 74/2025 art 39',
      'Tổng số tiền trợ cấp | 18000000 | 3 × 6.000.000 | Law 74/2025 art 39',
    ]);
  });

  test('say every reason against the benefit', () => {
    const refused = {
      ...facts,
      contract: 'short',
      unlawfulTermination: true,
      receivesPension: true,
      foundWork: true,
      monthsAlreadyUsed: 30,
    };
    expect(stepsOf('unemployment', { ...refused, filedOn: '2026-07-01', decisionDate: '2026-07-01' })).toEqual([
      'Số tháng đóng bảo hiểm thất nghiệp được tính | 6 | 36 − 30 | Law 74/2025 art 38',
      'Số tháng đã đóng trong 36 tháng trước khi chấm dứt hợp đồng | 36 | Law 74/2025 art 38',
      'Không đủ điều kiện hưởng | Người lao động đơn phương chấm dứt hợp đồng trái pháp luật | Law 74/2025 art 38',
      'Không đủ điều kiện hưởng | Đang hưởng lương hưu hoặc trợ cấp mất sức lao động hằng tháng | Law 74/2025 art 38',
      'Không đủ điều kiện hưởng | Chưa đóng bảo hiểm thất nghiệp đủ 12 tháng trong thời gian xét | Law 74/2025 art 38',
      'Không đủ điều kiện hưởng | Nộp hồ sơ sau 03 tháng kể từ ngày chấm dứt hợp đồng | Law 74/2025 art 38',
      'Không đủ điều kiện hưởng | Đã tìm được việc làm | Law 74/2025 art 38',
    ]);
  });
});
