import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const worked = { from: '2025-01', to: '2026-12', salary: 12_000_000 };
/** Monday 2 to Friday 6 March 2026. */
const week = { from: '2026-03-02', to: '2026-03-06' };
const facts = (more: object = {}) => ({ kind: 'own', leave: week, history: [worked], ...more });
const figures = (more?: object) => figuresOf('sickness', facts(more));
const fault = (more?: object) => faultOf('sickness', facts(more));
const oneDay = (day: string) => ({ from: day, to: day });
const YEARS = { 179: '2011-04', 180: '2011-03', 359: '1996-04', 360: '1996-03' } as const;
/** So many months before March 2026. */
const insured = (months: keyof typeof YEARS) => ({ history: [{ from: YEARS[months], to: '2026-02', salary: 12_000_000 }] });

test('five days at three quarters of a 24th', () => {
  expect(figures()).toEqual({
    eligible: true,
    reasons: [],
    law: '41/2024',
    salaryBase: 12_000_000,
    workingDays: 5,
    capDays: 30,
    paidDays: 5,
    amount: 1_875_000,
  });
});

describe('days by time insured', () => {
  test.each([
    [179, false, 30],
    [180, false, 40],
    [359, false, 40],
    [360, false, 60],
    [179, true, 40],
    [180, true, 50],
    [359, true, 50],
    [360, true, 70],
  ] as const)('%i months, heavy work %s: %i days', (months, heavyOrHardArea, capDays) => {
    expect(figures({ ...insured(months), heavyOrHardArea })).toMatchObject({ capDays });
  });

  test('months from that of the leave on and voluntary months do not count', () => {
    const history = [
      { from: '2001-01', to: '2010-12', salary: 1_000_000, scheme: 'voluntary' },
      { from: '2011-04', to: '2026-12', salary: 12_000_000 },
    ];
    expect(fault({ history })).toBe('E_OUT_OF_TABLE $.history[0].from');
    expect(figures({ history: [{ ...history[0], from: '2008-01' }, history[1]] })).toMatchObject({ capDays: 30 });
  });

  test.each([
    [24, 5],
    [25, 5],
    [26, 4],
    [30, 0],
    [366, 0],
  ])('%i used before: %i paid', (daysUsedBefore, paidDays) => {
    expect(figures({ daysUsedBefore })).toMatchObject({ eligible: true, paidDays, amount: paidDays * 375_000 });
  });
});

describe('working days', () => {
  const days = (leave: object, more: object = {}) => figures({ leave, ...more })['workingDays'];
  const fromMonday = { from: '2026-03-02', to: '2026-03-08' };

  test.each([
    [undefined, 6],
    [[], 7],
    [['saturday', 'sunday'], 5],
    [['monday'], 6],
    [['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], 0],
    [['sunday', 'sunday'], 6],
  ])('with rest on %j: %i', (weeklyRest, expected) => {
    expect(days(fromMonday, { weeklyRest })).toBe(expected);
  });

  test.each([
    ['monday', '2026-03-02'],
    ['tuesday', '2026-03-03'],
    ['wednesday', '2026-03-04'],
    ['thursday', '2026-03-05'],
    ['friday', '2026-03-06'],
    ['saturday', '2026-03-07'],
    ['sunday', '2026-03-08'],
  ])('%s was %s', (name, day) => {
    expect(days(oneDay(day), { weeklyRest: [name] })).toBe(0);
    expect(days(fromMonday, { weeklyRest: [name], holidays: [day] })).toBe(6);
  });

  test('holidays count once, and only those of the leave', () => {
    expect(days(fromMonday, { holidays: ['2026-03-04', '2026-03-04', '2026-03-08', '2026-03-09'] })).toBe(5);
  });

  test('a whole year', () => {
    expect(days({ from: '2024-01-01', to: '2024-12-31' }, { weeklyRest: [], history: [{ ...worked, from: '2023-01' }] })).toBe(
      366,
    );
  });

  test.each([
    ['less-than-half', 0.5, 187_500],
    ['half-or-more', 1, 375_000],
  ])('a part of a day, %s: %d', (part, workingDays, amount) => {
    expect(figures({ leave: oneDay('2026-03-03'), part })).toMatchObject({ workingDays, paidDays: workingDays, amount });
    expect(figures({ leave: oneDay('2026-03-01'), part })).toMatchObject({ workingDays: 0, amount: 0 });
  });

  test('half a day of the last day that is left', () => {
    const half = { leave: oneDay('2026-03-03'), part: 'less-than-half' };
    expect(figures({ ...half, daysUsedBefore: 29 })).toMatchObject({ paidDays: 0.5 });
    expect(figures({ ...half, daysUsedBefore: 30 })).toMatchObject({ paidDays: 0, amount: 0 });
  });
});

describe('the salary', () => {
  const month = (from: string, salary: number) => ({ from, to: from, salary });
  test.each([
    ['of the month before', [month('2026-02', 4_800_000), month('2026-03', 9_600_000)], 4_800_000, 750_000],
    [
      'of the month of the leave, where that one is not insured',
      [month('2026-01', 1), month('2026-03', 9_600_000)],
      9_600_000,
      1_500_000,
    ],
  ])('%s', (_, history, salaryBase, amount) => {
    expect(figures({ history })).toMatchObject({ salaryBase, amount });
  });

  test('a voluntary month before is none', () => {
    const history = [{ ...month('2026-02', 2_000_000), scheme: 'voluntary' }, month('2026-03', 9_600_000)];
    expect(figures({ history })).toMatchObject({ salaryBase: 9_600_000 });
    expect(figures({ history: [history[0]] })).toMatchObject({ reasons: ['NOT_INSURED_AT_EVENT'] });
  });

  test('that the State sets: coefficient times the base salary of the month before', () => {
    const history = [{ from: '2026-01', to: '2026-07', regime: 'state', coefficient: 2.3456 }];
    expect(figures({ history, leave: oneDay('2026-07-07') })).toMatchObject({ salaryBase: 5_488_704, amount: 171_522 });
    expect(stepsOf('sickness', facts({ history, leave: oneDay('2026-07-07') }))[0]).toMatch(/5488704 \| 2,3456 × 2\.340\.000/);
  });
});

describe('a sick child', () => {
  const child = (childBirth: string, more: object = {}) => figures({ kind: 'child', childBirth, ...more });
  test.each([
    ['2023-03-03', 20],
    ['2023-03-02', 15],
    ['2019-03-03', 15],
  ])('born %s: %i days', (childBirth, capDays) => {
    expect(child(childBirth)).toMatchObject({ eligible: true, capDays });
  });

  test('of seven years is none', () => {
    expect(child('2019-03-02')).toEqual({ eligible: false, reasons: ['CHILD_TOO_OLD'], law: '41/2024' });
  });

  test('neither heavy work nor the armed forces nor time insured change anything', () => {
    const same = child('2024-01-01', { ...insured(360), heavyOrHardArea: true, armedForces: true });
    expect(same).toMatchObject({ capDays: 20, paidDays: 5, amount: 1_875_000 });
    expect(same).not.toHaveProperty('extendedDays');
  });

  test.each([
    [{ childBirth: null }, 'E_MISSING $.childBirth'],
    [{ childBirth: '2026-03-02' }, undefined],
    [{ childBirth: '2026-03-03' }, 'E_CONFLICT $.childBirth'],
    [{ kind: 'own', childBirth: '2025-03-03' }, 'E_CONFLICT $.childBirth'],
    [{ kind: 'long-term', childBirth: '2025-03-03' }, 'E_CONFLICT $.childBirth'],
  ])('%j: %s', (more, expected) => {
    expect(fault({ kind: 'child', ...more })).toBe(expected);
  });
});

test('the armed forces are paid in full', () => {
  expect(figures({ armedForces: true })).toMatchObject({ amount: 2_500_000 });
});

describe('a long-term disease under Law 41/2024', () => {
  const long = { kind: 'long-term', leave: { from: '2026-03-01', to: '2026-04-30' }, weeklyRest: [] };
  test.each([
    [179, 30, 31, 50, 19_000_000],
    [180, 40, 21, 55, 20_775_000],
    [359, 40, 21, 55, 20_775_000],
    [360, 60, 1, 65, 22_825_000],
  ] as const)('%i months insured: %i days, then %i at %i %%', (months, paidDays, extendedDays, extendedPercent, amount) => {
    expect(figures({ ...long, ...insured(months) })).toEqual({
      eligible: true,
      reasons: [],
      law: '41/2024',
      salaryBase: 12_000_000,
      workingDays: 61,
      capDays: paidDays,
      paidDays,
      extendedDays,
      extendedPercent,
      amount,
    });
  });

  test('the days used before are gone, the others go on at the lower share', () => {
    expect(figures({ ...long, daysUsedBefore: 30 })).toMatchObject({ paidDays: 0, extendedDays: 61, amount: 15_250_000 });
  });

  test('the armed forces are paid in full throughout', () => {
    expect(figures({ ...long, armedForces: true })).toMatchObject({ extendedDays: 31, extendedPercent: 100, amount: 30_500_000 });
  });

  test('money is rounded once, on the sum', () => {
    const history = [{ ...worked, salary: 1_000_001 }];
    // 937,500.9375 + 645,833.9791…
    expect(figures({ ...long, history })).toMatchObject({ amount: 1_583_335 });
  });

  test('half a day after the days of the year', () => {
    const half = { kind: 'long-term', leave: oneDay('2026-03-03'), part: 'less-than-half', daysUsedBefore: 30 };
    expect(figures(half)).toMatchObject({ paidDays: 0, extendedDays: 0.5, amount: 125_000 });
  });
});

describe('not due', () => {
  test.each(['self-inflicted', 'alcohol-or-drugs', 'work-accident'])('%s', (cause) => {
    expect(figures({ cause, history: [{ ...worked, to: '2025-02' }] })).toEqual({
      eligible: false,
      reasons: ['EXCLUDED_CAUSE'],
      law: '41/2024',
    });
  });

  test('not insured in the month nor the one before, which comes before the age of the child', () => {
    const history = [{ ...worked, to: '2026-01' }];
    expect(figures({ history })).toEqual({ eligible: false, reasons: ['NOT_INSURED_AT_EVENT'], law: '41/2024' });
    expect(figures({ kind: 'child', childBirth: '2010-01-01', history })).toMatchObject({ reasons: ['NOT_INSURED_AT_EVENT'] });
  });
});

describe('steps', () => {
  const SALARY =
    'Tiền lương tháng đóng BHXH của tháng liền trước (mới đi làm hoặc trở lại làm việc: của tháng nghỉ việc) | 12000000';
  test('of an own illness', () => {
    expect(stepsOf('sickness', facts({ daysUsedBefore: 28 }))).toEqual([
      `${SALARY} | Law 41/2024 art 45`,
      'Thời gian đã đóng BHXH bắt buộc trước tháng nghỉ việc | 14 | Law 41/2024 art 43',
      'Số ngày nghỉ, không kể ngày nghỉ hằng tuần và ngày lễ, Tết | 5 | Law 41/2024 art 43',
      'Số ngày được nghỉ tối đa trong năm | 30 | Law 41/2024 art 43',
      'Số ngày còn được nghỉ trong năm | 2 | 30 − 28 | Law 41/2024 art 43',
      'Số ngày được hưởng | 2 | Law 41/2024 art 43',
      'Trợ cấp ốm đau | 750000 | 12.000.000 × 75% ÷ 24 × 2 | Law 41/2024 art 45',
    ]);
  });

  test('of days that are left, where some were used', () => {
    const left = (daysUsedBefore: number) => stepsOf('sickness', facts({ daysUsedBefore }))[4];
    expect(left(0)).toMatch(/^Số ngày được hưởng \| 5/);
    expect(left(1)).toMatch(/^Số ngày còn được nghỉ trong năm \| 29 \| 30 − 1/);
    expect(left(31)).toMatch(/^Số ngày còn được nghỉ trong năm \| 0 \| 30 − 31/);
  });

  test('of a sick child', () => {
    expect(stepsOf('sickness', facts({ kind: 'child', childBirth: '2024-01-01' }))).toEqual([
      `${SALARY} | Law 41/2024 art 45`,
      'Số ngày nghỉ, không kể ngày nghỉ hằng tuần và ngày lễ, Tết | 5 | Law 41/2024 art 44',
      'Số ngày được nghỉ tối đa trong năm | 20 | Law 41/2024 art 44',
      'Số ngày được hưởng | 5 | Law 41/2024 art 44',
      'Trợ cấp ốm đau | 1875000 | 12.000.000 × 75% ÷ 24 × 5 | Law 41/2024 art 45',
    ]);
  });

  test('of a long-term disease', () => {
    const steps = stepsOf('sickness', facts({ kind: 'long-term', leave: { from: '2026-03-02', to: '2026-06-06' } }));
    expect(steps.slice(-2)).toEqual([
      'Số ngày tiếp tục điều trị sau khi hết số ngày tối đa | 54 | Law 41/2024 art 43',
      'Trợ cấp ốm đau | 24750000 | 12.000.000 × 75% ÷ 24 × 30 + 12.000.000 × 50% ÷ 24 × 54 | Law 41/2024 art 45',
    ]);
  });

  test.each([
    [
      { cause: 'work-accident' },
      'Nghỉ việc do tự hủy hoại sức khỏe, do say rượu hoặc dùng chất ma túy, hoặc do tai nạn lao động (hưởng chế độ khác)',
    ],
    [{ history: [{ ...worked, to: '2026-01' }] }, 'Không đóng BHXH bắt buộc trong tháng nghỉ việc và tháng liền trước'],
    [{ kind: 'child', childBirth: '2012-01-01' }, 'Con đã đủ 7 tuổi'],
  ])('of a refusal, %j', (more, reason) => {
    expect(stepsOf('sickness', facts(more))).toEqual([`Không đủ điều kiện hưởng | ${reason} | Law 41/2024 art 42`]);
  });

  test('of a refusal under Law 58/2014', () => {
    expect(stepsOf('sickness', facts({ leave: oneDay('2025-06-30'), cause: 'work-accident' }))[0]).toMatch(
      /\| Law 58\/2014 art 25$/,
    );
  });
});

describe('properties', () => {
  const first = Temporal.PlainDate.from('2016-01-01');
  const leave = fc
    .record({ from: fc.integer({ min: 0, max: first.until('2026-12-31').days }), length: fc.integer({ min: 0, max: 300 }) })
    .map(({ from, length }) => ({ from: first.add({ days: from }), to: first.add({ days: from + length }) }))
    .filter(({ from, to }) => from.year === to.year)
    .map(({ from, to }) => ({ from: from.toString(), to: to.toString() }));
  const given = fc.record({
    kind: fc.constantFrom('own', 'long-term'),
    leave,
    daysUsedBefore: fc.integer({ min: 0, max: 200 }),
    armedForces: fc.boolean(),
  });
  const salary = fc.integer({ min: 0, max: 100_000_000 });
  const years = Array.from({ length: 35 }, (_, i) => String(1992 + i));
  const byYear = (pay: number) => years.map((year) => ({ from: `${year}-01`, to: `${year}-12`, salary: pay }));

  test('order and splitting of periods do not matter; no money is negative, and a higher salary never gives less', () => {
    fc.assert(
      fc.property(given, salary, fc.integer({ min: 1, max: 5 }), (more, pay, times) => {
        const whole = figures({ ...more, history: [{ from: '1992-01', to: '2026-12', salary: pay }] });
        expect(figures({ ...more, history: byYear(pay).reverse() })).toEqual(whole);
        expect(Number(whole['amount'])).toBeGreaterThanOrEqual(0);
        expect(Number(figures({ ...more, history: byYear(pay * times) })['amount'])).toBeGreaterThanOrEqual(
          Number(whole['amount']),
        );
      }),
      { numRuns: 200 },
    );
  });
});
