import { describe, expect, test } from 'vitest';
import { stepsOf } from '../calculated-fixture.ts';
import { before, periodOf } from '../history-fixture.ts';

const facts = { person: { sex: 'F', birth: '1990-01' }, decisionDate: '2026-06-15', ground: 'emigration' };
const given = { averageSalary: 6_000_000 };

describe('steps', () => {
  const steps = (more: object) => stepsOf('one-time', { ...facts, ...more });

  test('lead from months by the average to the amount', () => {
    const history = [periodOf(122, {}, '2013-12'), { from: '2014-01', to: '2020-02' }];
    const law = 'Law 58/2014 art 60.2; Circular 59/2015/TT-BLDTBXH art 19';
    const found = steps({ averageSalary: 1_000_000, decisionDate: '2021-04-15', history });
    expect(found[0]).toBe(`Tổng thời gian đóng | 196 | 122 + 74 | ${law}`);
    expect(found.slice(-4)).toEqual([
      `Số tháng mức bình quân được hưởng | 28 | 1,5 × 10 + 2 × 6,5 | ${law}`,
      'Mức bình quân tiền lương, thu nhập tháng đóng BHXH | 1000000 | Law 58/2014 art 62; Circular 59/2015/TT-BLDTBXH art 20',
      `Mức hưởng | 28000000 | 28 × 1.000.000 | ${law}`,
      `Số tiền được nhận | 28000000 | ${law}`,
    ]);
  });

  test('show the share of under twelve months, and what the State had paid', () => {
    const history = [{ from: '2025-09', to: '2025-12', scheme: 'voluntary', stateSupport: 'other' }];
    expect(steps({ ...given, history }).slice(-3)).toEqual([
      'Mức hưởng | 5280000 | 22% × 6.000.000 × 4 (≤ 2 × 6.000.000) | Law 41/2024 art 70.3c',
      'Trừ tiền Nhà nước đã hỗ trợ đóng | 264000 | Law 41/2024 art 70',
      'Số tiền được nhận | 5016000 | 5.280.000 − 264.000 | Law 41/2024 art 70.3',
    ]);
  });

  test('show salaries as they were paid, where these are asked for', () => {
    const history = [
      { from: '2024-05', to: '2024-06', regime: 'state', coefficient: 2.34 },
      { from: '2024-07', to: '2024-07', salary: 9_000_000 },
    ];
    const nominal = steps({ history, switches: { under12Base: 'nominal' } });
    expect(nominal[1]).toBe(
      'Tổng tiền lương, thu nhập tháng đã đóng, không điều chỉnh | 17424000 | Law 41/2024 art 70.3c | secondary',
    );
    expect(nominal.at(-2)).toMatch(/^Mức hưởng \| 3833280 \| 22% × 17\.424\.000 \(≤ 2 × [\d.,]+\) \| /);
    expect(steps({ history })[1]).not.toContain('không điều chỉnh');
    expect(steps({ ...given, history, switches: { under12Base: 'nominal' } }).at(-2)).toContain('22% × 6.000.000 × 3');
  });

  test('on grounds of age begin with that age', () => {
    const atAge = { ...given, ground: 'retirement-age', history: [periodOf(100)] };
    expect(steps({ ...atAge, person: { sex: 'M', birth: '1964-06' } }).slice(0, 3)).toEqual([
      'Tuổi được nghỉ hưu | 735 | Law 41/2024 art 70.1a',
      'Tháng đủ tuổi | 2025-09 | Law 41/2024 art 70.1a',
      'Tổng thời gian đóng | 100 | 0 + 100 | Law 41/2024 art 70.3',
    ]);
  });

  test('say each reason in words', () => {
    const found = steps({
      ...given,
      ground: 'one-year-out',
      history: [periodOf(300, {}, '2026-01')],
      insuredOnApplication: true,
    });
    expect(found.slice(-3)).toEqual([
      'Không đủ điều kiện hưởng | Chưa đủ 12 tháng kể từ khi ngừng đóng BHXH | Law 41/2024 art 70.1',
      'Không đủ điều kiện hưởng | Đã đóng BHXH đủ 20 năm trở lên | Law 41/2024 art 70.1',
      'Không đủ điều kiện hưởng | Vẫn đang tham gia BHXH khi nộp hồ sơ | Law 41/2024 art 70.1',
    ]);
    const atAge = {
      ...given,
      ground: 'retirement-age',
      decisionDate: '2025-06-01',
      history: [periodOf(250, {}, before('2025-06', 1))],
    };
    expect(steps(atAge).slice(-2)).toEqual([
      'Không đủ điều kiện hưởng | Chưa đủ tuổi nghỉ hưu | Law 58/2014 art 60.1a',
      'Không đủ điều kiện hưởng | Đã đủ số năm đóng để hưởng lương hưu hằng tháng | Law 58/2014 art 60.1a',
    ]);
  });

  test('of a pensioner who settles abroad', () => {
    const leaving = (kind: string, decisionDate: string) =>
      steps({
        ground: 'pensioner-emigration',
        decisionDate,
        pensioner: { kind, monthlyAmount: 4_000_000, monthsReceived: 10 },
        history: [periodOf(240, {}, '2019-12')],
      });
    expect(leaving('pension', '2026-06-15')).toEqual([
      'Số tháng lương hưu, trợ cấp được trả | 28 | 1,5 × 14 + 2 × 6 − 0,5 × 10 (≥ 3) | Law 41/2024 art 76',
      'Số tiền nhận một lần | 112000000 | 28 × 4.000.000 | Law 41/2024 art 76',
    ]);
    expect(leaving('allowance', '2025-06-30')[0]).toBe('Số tháng lương hưu, trợ cấp được trả | 3 | Law 58/2014 art 65');
  });
});
