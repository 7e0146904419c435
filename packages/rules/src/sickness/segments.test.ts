import { describe, expect, test } from 'vitest';
import { figuresOf, stepsOf } from '../calculated-fixture.ts';

const facts = (from: string, to: string, more: object = {}) => ({
  kind: 'long-term',
  leave: { from, to },
  history: [{ from: '2010-01', to: '2016-12', salary: 6_000_000 }],
  ...more,
});
const figures = (...given: Parameters<typeof facts>) => figuresOf('sickness', facts(...given));
const insured = (months: number) => {
  const from = Temporal.PlainYearMonth.from('2016-04').subtract({ months }).toString();
  return { history: [{ from, to: '2016-03', salary: 6_000_000 }] };
};
const segment = (from: string, to: string, percent: number, months: number, oddDays: number) => ({
  from,
  to,
  percent,
  months,
  oddDays,
});

test('a leave within 180 days', () => {
  expect(figures('2016-04-01', '2016-05-10')).toEqual({
    eligible: true,
    reasons: [],
    law: '58/2014',
    salaryBase: 6_000_000,
    segments: [segment('2016-04-01', '2016-05-10', 75, 1, 10)],
    amount: 6_375_000,
  });
});

describe('after 180 days', () => {
  test.each([
    ['2016-09-27', 0, [segment('2016-04-01', '2016-09-27', 75, 5, 27)]],
    ['2016-09-28', 0, [segment('2016-04-01', '2016-09-27', 75, 5, 27), segment('2016-09-28', '2016-09-28', 50, 0, 1)]],
    ['2016-04-10', 179, [segment('2016-04-01', '2016-04-01', 75, 0, 1), segment('2016-04-02', '2016-04-10', 50, 0, 9)]],
    ['2016-04-10', 180, [segment('2016-04-01', '2016-04-10', 50, 0, 10)]],
    ['2016-04-10', 366, [segment('2016-04-01', '2016-04-10', 50, 0, 10)]],
    ['2016-04-30', 180, [segment('2016-04-01', '2016-04-30', 50, 1, 0)]],
  ])('leave to %s with %i days used', (to, daysUsedBefore, segments) => {
    expect(figures('2016-04-01', to, { daysUsedBefore })['segments']).toEqual(segments);
  });

  test.each([
    [179, 50],
    [180, 55],
    [359, 55],
    [360, 65],
  ])('%i months insured: %i %%', (months, percent) => {
    const { segments } = figures('2016-04-01', '2016-04-30', { daysUsedBefore: 180, ...insured(months) });
    expect(segments).toEqual([segment('2016-04-01', '2016-04-30', percent, 1, 0)]);
  });

  test.each([
    [1, '2016-04-30', 1],
    [2, '2016-05-31', 2],
    [12, '2017-03-31', 12],
    [48, '2020-03-31', 48],
    [60, '2021-03-31', 60],
  ])('as long as one was insured: %i months to %s', (months, to, paid) => {
    const { segments, amount } = figures('2016-04-01', '2021-03-31', { daysUsedBefore: 180, ...insured(months) });
    expect(segments).toEqual([segment('2016-04-01', to, 50, paid, 0)]);
    expect(amount).toBe(paid * 3_000_000);
  });

  test('nothing for who was insured only since the month of the leave', () => {
    const history = [{ from: '2016-04', to: '2016-04', salary: 6_000_000 }];
    expect(figures('2016-04-01', '2016-12-31', { history })).toMatchObject({
      segments: [segment('2016-04-01', '2016-09-27', 75, 5, 27)],
      amount: 27_000_000,
    });
    expect(figures('2016-04-01', '2016-12-31', { history, daysUsedBefore: 180 })).toMatchObject({
      eligible: true,
      segments: [],
      amount: 0,
    });
  });

  test('only compulsory months before the leave count', () => {
    const history = [
      { from: '2010-01', to: '2012-12', salary: 1_000_000, scheme: 'voluntary' },
      { from: '2016-03', to: '2017-12', salary: 6_000_000 },
    ];
    const { segments } = figures('2016-04-15', '2017-12-31', { history, daysUsedBefore: 180 });
    expect(segments).toEqual([segment('2016-04-15', '2016-05-14', 50, 1, 0)]);
  });
});

describe('money', () => {
  test.each([
    [23, 4_312_500],
    [24, 4_500_000],
    [25, 4_500_000],
    [29, 4_500_000],
  ])('%i odd days: at most a month', (oddDays, amount) => {
    expect(figures('2016-03-01', `2016-03-${String(oddDays).padStart(2, '0')}`)).toMatchObject({ amount });
  });

  test('the armed forces are paid in full in both parts', () => {
    const { segments, amount } = figures('2016-04-01', '2016-10-27', { armedForces: true });
    expect(segments).toEqual([segment('2016-04-01', '2016-09-27', 100, 5, 27), segment('2016-09-28', '2016-10-27', 100, 1, 0)]);
    expect(amount).toBe(42_000_000);
  });

  test('is rounded once', () => {
    const history = [{ from: '2016-01', to: '2016-12', salary: 1_000_001 }];
    // 750,000.75 + 20,833.354…
    expect(figures('2016-04-01', '2016-05-01', { history, daysUsedBefore: 150 })).toMatchObject({ amount: 770_834 });
  });
});

test('the law is that of the first day', () => {
  expect(figures('2025-06-30', '2025-12-31', { history: [{ from: '2025-01', to: '2025-06', salary: 6_000_000 }] })).toMatchObject(
    {
      law: '58/2014',
      segments: [segment('2025-06-30', '2025-12-26', 75, 5, 27), segment('2025-12-27', '2025-12-31', 50, 0, 5)],
    },
  );
});

test('steps', () => {
  const history = [{ from: '2016-01', to: '2016-03', salary: 6_000_000 }];
  const [time, amount] = [
    'Law 58/2014 art 26; Circular 59/2015/TT-BLDTBXH art 4',
    'Law 58/2014 art 28; Circular 59/2015/TT-BLDTBXH art 6',
  ];
  expect(stepsOf('sickness', facts('2016-04-01', '2016-10-02', { history }))).toEqual([
    `Tiền lương tháng đóng BHXH của tháng liền trước (mới đi làm hoặc trở lại làm việc: của tháng nghỉ việc) | 6000000 | ${amount}`,
    `Thời gian đã đóng BHXH bắt buộc trước tháng nghỉ việc | 3 | ${time}`,
    `Trong 180 ngày đầu: nghỉ từ ngày | 2016-04-01 | ${time}`,
    `Trong 180 ngày đầu: đến hết ngày | 2016-09-27 | ${time}`,
    `Số tháng tròn | 5 | ${amount}`,
    `Số ngày lẻ | 27 | ${amount}`,
    `Mức hưởng trong 180 ngày đầu | 27000000 | 6.000.000 × 75% × 5 + 6.000.000 × 75% | ${amount}`,
    `Sau 180 ngày, tiếp tục điều trị: nghỉ từ ngày | 2016-09-28 | ${time}`,
    `Sau 180 ngày, tiếp tục điều trị: đến hết ngày | 2016-10-02 | ${time}`,
    `Số tháng tròn | 0 | ${amount}`,
    `Số ngày lẻ | 5 | ${amount}`,
    `Mức hưởng sau 180 ngày | 625000 | 6.000.000 × 50% × 0 + 6.000.000 × 50% ÷ 24 × 5 | ${amount}`,
    `Trợ cấp ốm đau | 27625000 | 27.000.000 + 625.000 | ${amount}`,
  ]);
});

test('steps of whole months, and of one day more', () => {
  const workings = (to: string) => stepsOf('sickness', facts('2016-04-01', to)).filter((one) => one.startsWith('Mức hưởng'));
  expect(workings('2016-04-30')[0]).toContain('4500000 | 6.000.000 × 75% × 1 |');
  expect(workings('2016-05-01')[0]).toContain('4687500 | 6.000.000 × 75% × 1 + 6.000.000 × 75% ÷ 24 × 1 |');
});
