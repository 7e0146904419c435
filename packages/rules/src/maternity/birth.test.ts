import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const year = { from: '2025-01', to: '2026-12', salary: 12_000_000 };
const facts = (birthDate: string, more: object = {}, history: unknown[] = [year]) => ({
  event: 'birth',
  birthDate,
  history,
  ...more,
});
const figures = (...given: Parameters<typeof facts>) => figuresOf('maternity', facts(...given));
const fault = (...given: Parameters<typeof facts>) => faultOf('maternity', facts(...given));

test('a birth under Law 41/2024', () => {
  expect(figures('2026-06-30')).toEqual({
    eligible: true,
    reasons: [],
    law: '41/2024',
    averageSalary: 12_000_000,
    leaveFrom: '2026-06-30',
    leaveTo: '2026-12-29',
    leaveMonths: 6,
    oddDays: 0,
    allowance: 72_000_000,
    birthAllowance: 4_680_000,
    total: 76_680_000,
  });
});

describe('the law of the day of birth', () => {
  const old = [{ from: '2024-01', to: '2025-06', salary: 9_000_000 }];
  test.each([
    ['2025-06-30', '58/2014', '2025-10-29'],
    ['2025-07-01', '41/2024', '2025-12-31'],
  ])('%s is under %s, whose text alone shortens the leave of a child that died', (birthDate, law, leaveTo) => {
    expect(figures(birthDate, { childDiedOn: birthDate }, old)).toMatchObject({ law, leaveTo });
  });

  test.each([
    ['2026-06-30', 1, 6, 4_680_000],
    ['2026-07-01', 0, 6, 5_060_000],
    ['2026-07-01', 1, 7, 5_060_000],
    ['2026-07-01', 2, 6, 5_060_000],
  ])(
    '%s with %i living children before: %i months, %i at once',
    (birthDate, livingChildrenBefore, leaveMonths, birthAllowance) => {
      expect(figures(birthDate, { livingChildrenBefore })).toMatchObject({ leaveMonths, birthAllowance });
    },
  );
});

test.each([
  [1, 6, 4_680_000],
  [2, 7, 9_360_000],
  [9, 14, 42_120_000],
])('%i children at once: %i months, %i at once', (children, leaveMonths, birthAllowance) => {
  expect(figures('2026-01-05', { children })).toMatchObject({ leaveMonths, birthAllowance, allowance: leaveMonths * 12_000_000 });
});

describe('months before the birth', () => {
  const six = (from: string, to: string) => [{ from, to, salary: 10_000_000 }];
  test.each([
    ['six, the first of them the first of the twelve', '2026-08-14', '2025-08', '2026-01', true],
    ['one too early', '2026-08-14', '2025-07', '2025-12', false],
    ['from the 15th on the paid month of birth is the twelfth', '2026-08-15', '2026-03', '2026-08', true],
    ['on the 14th it is none of them', '2026-08-14', '2026-03', '2026-08', false],
    ['from the 15th on a month that is not paid is none of them', '2026-08-15', '2025-08', '2026-01', true],
  ])('%s', (_, birthDate, from, to, eligible) => {
    expect(figures(birthDate, {}, six(from, to)).eligible).toBe(eligible);
  });

  test('the twelve end with the paid month of birth', () => {
    const history = [...six('2025-08', '2025-12'), { from: '2026-08', to: '2026-08', salary: 1 }];
    expect(figures('2026-08-15', {}, history)).toEqual({
      eligible: false,
      reasons: ['CONTRIBUTION_CONDITION_NOT_MET'],
      law: '41/2024',
    });
    expect(figures('2026-08-14', {}, six('2025-08', '2025-12'))).toMatchObject({ eligible: false });
  });

  test('voluntary months are none of them', () => {
    expect(figures('2026-08-14', {}, [{ from: '2026-01', to: '2026-07', salary: 2_000_000, scheme: 'voluntary' }])).toMatchObject(
      {
        eligible: false,
      },
    );
  });

  describe('with rest ordered by a doctor', () => {
    const rest = { orderedRest: true };
    const earlier = (months: number) => ({ from: '2024-01', to: `2024-${String(months).padStart(2, '0')}`, salary: 10_000_000 });
    test.each([
      ['three of twelve and twelve in all', rest, [earlier(9), ...six('2026-01', '2026-03')], true],
      ['three of twelve and eleven in all', rest, [earlier(8), ...six('2026-01', '2026-03')], false],
      ['two of twelve and twelve in all', rest, [earlier(10), ...six('2026-02', '2026-03')], false],
      ['without the order', {}, [earlier(9), ...six('2026-01', '2026-03')], false],
      [
        'months after the birth do not count',
        rest,
        [earlier(8), ...six('2026-01', '2026-03'), ...six('2026-09', '2026-12')],
        false,
      ],
    ])('%s', (_, more, history, eligible) => {
      expect(figures('2026-08-10', more, history).eligible).toBe(eligible);
    });
  });

  describe('with treatment of infertility', () => {
    const treated = { infertilityTreatment: true };
    test.each([
      ['six of 24', '2026-08-10', treated, six('2024-08', '2025-01'), true],
      ['five of 24', '2026-08-10', treated, six('2024-07', '2024-12'), false],
      ['six of 24 without treatment', '2026-08-10', {}, six('2024-08', '2025-01'), false],
      ['six of 24 on the first day of Law 41/2024', '2025-07-01', treated, six('2023-07', '2023-12'), true],
      ['six of 24 on the last day of Law 58/2014', '2025-06-30', treated, six('2023-07', '2023-12'), false],
    ])('%s', (_, birthDate, more, history, eligible) => {
      expect(figures(birthDate, more, history).eligible).toBe(eligible);
    });
  });
});

describe('the average ends', () => {
  const rising = [
    { from: '2025-06', to: '2026-05', salary: 6_000_000 },
    { from: '2026-06', to: '2026-06', salary: 12_000_000 },
    { from: '2026-07', to: '2026-07', salary: 18_000_000 },
    { from: '2026-08', to: '2026-08', salary: 36_000_000 },
    { from: '2026-09', to: '2026-12', salary: 90_000_000 },
  ];
  test.each([
    ['with the month of birth from its 15th day on', '2026-08-15', {}, 14_000_000],
    ['with the month before until its 14th', '2026-08-14', {}, 9_000_000],
    ['with the month before a leave that began earlier', '2026-08-15', { leaveStart: '2026-07-31' }, 7_000_000],
    ['two months earlier at the earliest', '2026-08-15', { leaveStart: '2026-06-15' }, 6_000_000],
    ['with the month of birth when leave began in it', '2026-08-31', { leaveStart: '2026-08-01' }, 14_000_000],
  ])('%s', (_, birthDate, more, averageSalary) => {
    expect(figures(birthDate, more, rising)).toMatchObject({ averageSalary });
  });
});

describe('leave', () => {
  test.each([
    ['2026-08-31', {}, '2026-08-31', '2027-02-27', 6, 0],
    ['2026-08-30', { leaveStart: '2026-06-30' }, '2026-06-30', '2026-12-29', 6, 0],
    ['2026-03-01', { leaveStart: '2026-01-01' }, '2026-01-01', '2026-06-30', 6, 0],
  ])('%s with %j', (birthDate, more, leaveFrom, leaveTo, leaveMonths, oddDays) => {
    expect(figures(birthDate, more)).toMatchObject({ leaveFrom, leaveTo, leaveMonths, oddDays });
  });

  const old = [{ from: '2023-01', to: '2024-02', salary: 9_000_000 }];
  test.each([
    ['on the last day of its second month', '2024-04-30', {}, '2024-06-30', 4, 0, 36_000_000],
    ['at two months', '2024-05-01', {}, '2024-06-30', 4, 0, 36_000_000],
    ['a day later', '2024-05-02', {}, '2024-07-01', 4, 1, 36_300_000],
    ['so late that the leave ends anyway', '2024-07-05', {}, '2024-08-31', 6, 0, 54_000_000],
    ['at two months, leave begun before', '2024-05-01', { leaveStart: '2024-01-10' }, '2024-06-30', 5, 21, 51_300_000],
  ])('a child that died %s', (_, childDiedOn, more, leaveTo, leaveMonths, oddDays, allowance) => {
    expect(figures('2024-03-01', { childDiedOn, ...more }, old)).toMatchObject({ leaveTo, leaveMonths, oddDays, allowance });
  });
});

test('money is rounded once, and the total is of the printed sums', () => {
  const history = [
    { from: '2023-01', to: '2023-08', salary: 5_000_000 },
    { from: '2023-09', to: '2023-09', salary: 5_000_001 },
  ];
  expect(figures('2023-10-02', { childDiedOn: '2023-12-05' }, history)).toMatchObject({
    averageSalary: 5_000_000,
    leaveMonths: 4,
    oddDays: 3,
    // 5,000,000 1/6 × 4 1/10
    allowance: 20_500_001,
    total: 24_100_001,
  });
});

describe('faults', () => {
  test.each([
    ['leave after the birth', '2026-05-05', { leaveStart: '2026-05-06' }, 'E_CONFLICT $.leaveStart'],
    ['leave two months before', '2026-05-05', { leaveStart: '2026-03-05' }, undefined],
    ['leave earlier than two months before', '2026-05-05', { leaveStart: '2026-03-04' }, 'E_CONFLICT $.leaveStart'],
    ['two months counted from the leave', '2026-04-30', { leaveStart: '2026-02-28' }, 'E_CONFLICT $.leaveStart'],
    ['a death before the birth', '2026-05-05', { childDiedOn: '2026-05-04' }, 'E_CONFLICT $.childDiedOn'],
    ['a death on the day', '2026-05-05', { childDiedOn: '2026-05-05' }, undefined],
    ['a field of another event', '2026-05-05', { visits: [1] }, 'E_CONFLICT $.visits'],
    ['own conflicts first', '2026-05-05', { surgery: true, childDiedOn: '2026-05-04' }, 'E_CONFLICT $.childDiedOn'],
    ['no child', '2026-05-05', { children: 0 }, 'E_VALUE $.children'],
    ['ten at once', '2026-05-05', { children: 10 }, 'E_VALUE $.children'],
    ['more than thirty before', '2026-05-05', { livingChildrenBefore: 31 }, 'E_VALUE $.livingChildrenBefore'],
    ['before 2016', '2015-12-31', {}, 'E_OUT_OF_TABLE $.birthDate'],
    ['after 2026', '2027-01-01', {}, 'E_OUT_OF_TABLE $.birthDate'],
    ['the last day', '2026-12-31', {}, undefined],
    ['a foreign field of an old date', '2015-12-31', { weeks: 4 }, 'E_OUT_OF_TABLE $.birthDate'],
    ['a field of no event', '2026-05-05', { hospital: 'x' }, 'E_UNKNOWN_FIELD $.hospital'],
  ])('%s', (_, birthDate, more, expected) => {
    expect(fault(birthDate, more)).toBe(expected);
  });

  test('of the history before those of the event', () => {
    expect(fault('2026-05-05', { visits: [1] }, [{ from: '2026-01', to: '2026-02' }])).toBe('E_MISSING $.history[0].salary');
    expect(fault('2026-05-05', { children: 0 }, [{ from: '2026-13', to: '2026-02' }])).toBe('E_MONTH $.history[0].from');
  });
});

describe('steps', () => {
  test('of a second birth with twins', () => {
    expect(stepsOf('maternity', facts('2026-08-10', { livingChildrenBefore: 1, children: 2 }))).toEqual([
      'Số tháng đã đóng BHXH trong 12 tháng được xét | 12 | 08/2025 – 07/2026 | Law 41/2024 art 50; Circular 12/2025/TT-BNV art 8',
      'Thời gian nghỉ sinh con | 8 | 7 + 1 | Law 113/2025; Decree 168/2026/ND-CP',
      'Nghỉ từ ngày | 2026-08-10 | Law 41/2024 art 53',
      'Nghỉ đến hết ngày | 2027-04-09 | Law 41/2024 art 53',
      'Số tháng nghỉ tròn | 8 | Law 41/2024 art 53',
      'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng) | 12000000 | (6 × 12.000.000) ÷ 6 | Law 41/2024 art 59',
      'Trợ cấp thai sản trong thời gian nghỉ | 96000000 | 12.000.000 × 8 | Law 41/2024 art 59',
      'Trợ cấp một lần khi sinh con | 10120000 | 2 × 2.530.000 × 2 | Law 41/2024 art 58',
      'Tổng số tiền được hưởng | 106120000 | 96.000.000 + 10.120.000 | Law 41/2024 art 59',
    ]);
  });

  test('of a child that died', () => {
    const old = [{ from: '2023-01', to: '2024-02', salary: 9_000_000 }];
    const steps = stepsOf('maternity', facts('2024-03-01', { childDiedOn: '2024-05-20' }, old));
    expect(steps.slice(1, 8)).toEqual([
      'Thời gian nghỉ sinh con | 6 | Law 58/2014 art 34',
      'Con chết sau khi sinh: chỉ được nghỉ đến hết ngày | 2024-07-19 | Law 58/2014 art 34.3',
      'Nghỉ từ ngày | 2024-03-01 | Law 58/2014 art 34',
      'Nghỉ đến hết ngày | 2024-07-19 | Law 58/2014 art 34',
      'Số tháng nghỉ tròn | 4 | Law 58/2014 art 34',
      'Số ngày lẻ | 19 | Law 58/2014 art 34',
      'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng) | 9000000 | (6 × 9.000.000) ÷ 6 | Law 58/2014 art 39; Circular 59/2015/TT-BLDTBXH art 12',
    ]);
    expect(steps[8]).toContain('41700000 | 9.000.000 × 4 + 9.000.000 ÷ 30 × 19');
  });

  test('name a single odd day, and none where there is none', () => {
    const old = [{ from: '2023-01', to: '2024-02', salary: 9_000_000 }];
    const oddDays = (childDiedOn: string) =>
      stepsOf('maternity', facts('2024-03-01', { childDiedOn }, old)).filter((one) => one.startsWith('Số ngày lẻ'));
    expect(oddDays('2024-05-02')).toEqual(['Số ngày lẻ | 1 | Law 58/2014 art 34']);
    expect(oddDays('2024-05-01')).toEqual([]);
  });

  test('say which condition is met, or that none is', () => {
    const few = [{ from: '2026-01', to: '2026-03', salary: 1 }];
    const long = [{ from: '2024-01', to: '2024-12', salary: 1 }, ...few];
    expect(stepsOf('maternity', facts('2026-08-10', { orderedRest: true }, long))[0]).toMatch(
      /dưỡng thai.*\| 3 \| 08\/2025 – 07\/2026/,
    );
    const treated = facts('2026-08-10', { infertilityTreatment: true }, long);
    expect(stepsOf('maternity', treated)[0]).toMatch(/vô sinh.*\| 8 \| 08\/2024 – 07\/2026/);
    expect(stepsOf('maternity', facts('2026-08-10', {}, few))).toEqual([
      'Số tháng đã đóng BHXH trong 12 tháng được xét | 3 | 08/2025 – 07/2026 | Law 41/2024 art 50; Circular 12/2025/TT-BNV art 8',
      'Không đủ điều kiện hưởng | Chưa đóng BHXH bắt buộc đủ 6 tháng trong 12 tháng được xét | Law 41/2024 art 50; Circular 12/2025/TT-BNV art 8',
    ]);
  });
});
