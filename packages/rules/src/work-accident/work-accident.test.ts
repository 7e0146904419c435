import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';
import { type GivenPeriod, periodOf, someHistory, toldOtherwise } from '../history-fixture.ts';

const facts = {
  accidentDate: '2026-07-10',
  entitlementDate: '2026-09-10',
  incapacityPercent: 20,
  history: [periodOf(120, { salary: 10_000_000 }, '2026-06')],
};
const figures = (more: object) => figuresOf('work-accident', { ...facts, ...more });
const fault = (more: object) => faultOf('work-accident', { ...facts, ...more });
const steps = (more: object) => stepsOf('work-accident', { ...facts, ...more });
const paidFor = (months: number, to = '2026-06') => [periodOf(months, { salary: 10_000_000 }, to)];

test.each([
  ['2007-01-01', '71/2006'],
  ['2015-12-31', '71/2006'],
  ['2016-01-01', '58/2014'],
  ['2016-06-30', '58/2014'],
  ['2016-07-01', '84/2015'],
  ['2026-12-31', '84/2015'],
])('an accident on %s falls under Law %s', (accidentDate, law) => {
  const history = [{ from: '2006-12', to: '2026-12', salary: 1 }];
  expect(figures({ accidentDate, entitlementDate: '2026-12-31', history })['law']).toBe(law);
});

describe('insured at the accident', () => {
  const one = (month: string, more: object = {}): GivenPeriod => ({ from: month, to: month, salary: 7_000_000, ...more });

  test.each<[string, GivenPeriod[], number | undefined]>([
    ['the month before', [one('2026-06'), one('2026-07', { salary: 9_000_000 })], 7_000_000],
    ['the month itself', [one('2026-07')], 7_000_000],
    ['two months before', [one('2026-05')], undefined],
    ['the month after', [one('2026-08')], undefined],
    ['the month before, voluntarily', [one('2026-06', { scheme: 'voluntary' })], undefined],
    [
      'before voluntarily, itself by work',
      [one('2026-06', { scheme: 'voluntary' }), one('2026-07', { salary: 8_000_000 })],
      8_000_000,
    ],
    ['the month before by a coefficient', [{ from: '2026-06', to: '2026-06', regime: 'state', coefficient: 2.3456 }], 5_488_704],
  ])('by %s', (_, history, salaryBase) => {
    const result = figures({ history, deathDate: '2026-07-10', employer: { monthlySalary: 1 } });
    if (salaryBase === undefined) expect(result).toEqual({ eligible: false, reasons: ['NOT_INSURED_AT_EVENT'], law: '84/2015' });
    else expect(result).toMatchObject({ eligible: true, reasons: [], salaryBase, yearsCounted: 0 });
  });

  test('a coefficient is shown as a product, with the mark of its base salary', () => {
    const history = [one('2019-06', { salary: undefined, regime: 'state', coefficient: 2.34 })];
    const dates = { accidentDate: '2019-07-10', entitlementDate: '2026-08-10' };
    expect(steps({ ...dates, history })[1]).toBe(
      'Tiền lương tháng làm căn cứ tính trợ cấp | 3252600 | 2,34 × 1.390.000 | Law 84/2015 art 48 | secondary',
    );
  });

  test('who was not is told so before anything else', () => {
    expect(figures({ incapacityPercent: 4, history: [one('2026-05')] })['reasons']).toEqual(['NOT_INSURED_AT_EVENT']);
  });
});

describe('what the fund pays', () => {
  test.each([
    [5, 'one-time', 12_650_000],
    [6, 'one-time', 13_915_000],
    [30, 'one-time', 44_275_000],
    [31, 'monthly', 759_000],
    [32, 'monthly', 809_600],
    [80, 'monthly', 3_238_400],
    [100, 'monthly', 4_250_400],
  ])('at %i %% it is %s', (incapacityPercent, type, byIncapacity) => {
    const byContribution = type === 'one-time' ? 32_000_000 : 320_000;
    expect(figures({ incapacityPercent })).toMatchObject({
      type,
      byIncapacity,
      byContribution,
      amount: byIncapacity + byContribution,
    });
  });

  test.each([
    [1, 0, 5_000_000, 50_000],
    [12, 1, 5_000_000, 50_000],
    [23, 1, 5_000_000, 50_000],
    [24, 2, 8_000_000, 80_000],
    [36, 3, 11_000_000, 110_000],
  ])('%i months count as %i years', (months, yearsCounted, once, monthly) => {
    expect(figures({ history: paidFor(months) })).toMatchObject({ yearsCounted, byContribution: once });
    expect(figures({ history: paidFor(months), incapacityPercent: 31 })).toMatchObject({ yearsCounted, byContribution: monthly });
  });

  test('neither the month of the accident nor voluntary months count', () => {
    const history = [...paidFor(12, '2026-07'), periodOf(24, { salary: 5_000_000, scheme: 'voluntary' }, '2025-07')];
    expect(figures({ history })['yearsCounted']).toBe(0);
    expect(figures({ history: paidFor(13, '2026-07') })['yearsCounted']).toBe(1);
  });

  test('the base salary is that of the day of entitlement', () => {
    const earlier = { accidentDate: '2026-06-10', history: paidFor(12, '2026-05') };
    expect(figures({ ...earlier, entitlementDate: '2026-06-30' })['byIncapacity']).toBe(29_250_000);
    expect(figures({ ...earlier, entitlementDate: '2026-07-01' })['byIncapacity']).toBe(31_625_000);
  });

  test('the sum is rounded once', () => {
    // 0.5 % and 20 × 0.3 % of 1,001: 5.005 + 60.06 = 65.065, and 759,000.
    const history = [periodOf(252, { salary: 1_001 }, '2026-06')];
    expect(figures({ incapacityPercent: 31, history })).toMatchObject({ byContribution: 65, amount: 759_065 });
    const odd = [periodOf(12, { salary: 99 }, '2026-06')];
    expect(figures({ incapacityPercent: 5, history: odd })).toMatchObject({ byContribution: 50, amount: 12_650_050 });
  });

  test.each([
    [80, true, 0],
    [81, true, 2_530_000],
    [81, undefined, 0],
    [81, false, 0],
  ])('at %i %%, attended: %s, the attendance allowance is %i', (incapacityPercent, needsAttendance, attendanceAllowance) => {
    expect(figures({ incapacityPercent, needsAttendance })).toMatchObject({ attendanceAllowance });
  });

  test('a death is paid by the base salary of its day', () => {
    const before = { accidentDate: '2026-06-10', entitlementDate: '2026-06-20', history: paidFor(12, '2026-05') };
    expect(figures({ ...before, deathDate: '2026-06-30' })['deathAllowance']).toBe(84_240_000);
    expect(figures({ ...before, deathDate: '2026-07-01' })['deathAllowance']).toBe(91_080_000);
    expect(figures({})).not.toHaveProperty('deathAllowance');
  });
});

describe('what the employer pays', () => {
  test.each([
    [0, 0, 0],
    [4, 0, 0],
    [5, 1.5, 0.6],
    [10, 1.5, 0.6],
    [11, 1.9, 0.76],
    [80, 29.5, 11.8],
    [81, 30, 12],
    [100, 30, 12],
  ])('at %i %%: %s months, %s where it is reduced', (incapacityPercent, whole, reduced) => {
    const employer = { monthlySalary: 10_000_000 };
    expect(figures({ incapacityPercent, employer })).toMatchObject({
      employerMonths: whole,
      employerCompensation: whole * 10_000_000,
    });
    expect(figures({ incapacityPercent, employer: { ...employer, reduced: true } })).toMatchObject({
      employerMonths: reduced,
      employerCompensation: reduced * 10_000_000,
    });
  });

  test('thirty months for a death, rounded half up to the đồng', () => {
    const deathDate = '2026-07-10';
    expect(figures({ deathDate, employer: { monthlySalary: 1 } })).toMatchObject({
      employerMonths: 30,
      employerCompensation: 30,
    });
    expect(figures({ incapacityPercent: 5, employer: { monthlySalary: 1 } })).toMatchObject({ employerCompensation: 2 });
    expect(figures({})).not.toHaveProperty('employerMonths');
    expect(figures({})).not.toHaveProperty('employerCompensation');
  });
});

describe('below 5 %', () => {
  const below = { incapacityPercent: 4, employer: { monthlySalary: 10_000_000 } };

  test('there is no benefit', () => {
    expect(figures(below)).toEqual({
      eligible: false,
      reasons: ['INCAPACITY_BELOW_5'],
      law: '84/2015',
      employerMonths: 0,
      employerCompensation: 0,
    });
  });

  test('a death is paid', () => {
    expect(figures({ ...below, incapacityPercent: 0, deathDate: '2026-07-10' })).toEqual({
      eligible: true,
      reasons: [],
      law: '84/2015',
      deathAllowance: 91_080_000,
      employerMonths: 30,
      employerCompensation: 300_000_000,
    });
  });
});

describe('facts at fault', () => {
  test.each<[object, string | undefined]>([
    [{ accidentDate: '2006-12-31' }, 'E_OUT_OF_TABLE $.accidentDate'],
    [{ accidentDate: '2027-01-01' }, 'E_OUT_OF_TABLE $.accidentDate'],
    [{ entitlementDate: '2027-01-01' }, 'E_OUT_OF_TABLE $.entitlementDate'],
    [{ entitlementDate: '2006-12-31' }, 'E_OUT_OF_TABLE $.entitlementDate'],
    [{ deathDate: '2006-12-31' }, 'E_OUT_OF_TABLE $.deathDate'],
    [{ deathDate: '2027-01-01' }, 'E_OUT_OF_TABLE $.deathDate'],
    [{ entitlementDate: '2026-07-10' }, undefined],
    [{ entitlementDate: '2026-07-09' }, 'E_CONFLICT $.entitlementDate'],
    [{ deathDate: '2026-07-10' }, undefined],
    [{ deathDate: '2026-07-09' }, 'E_CONFLICT $.deathDate'],
    [{ incapacityPercent: -1 }, 'E_VALUE $.incapacityPercent'],
    [{ incapacityPercent: 101 }, 'E_VALUE $.incapacityPercent'],
    [{ incapacityPercent: 5.5 }, 'E_VALUE $.incapacityPercent'],
    [{ needsAttendance: 'yes' }, 'E_TYPE $.needsAttendance'],
    [{ employer: {} }, 'E_MISSING $.employer.monthlySalary'],
    [{ employer: { monthlySalary: -1 } }, 'E_MONEY $.employer.monthlySalary'],
    [{ employer: { monthlySalary: 1, name: 'x' } }, 'E_UNKNOWN_FIELD $.employer.name'],
    [{ history: [] }, 'E_VALUE $.history'],
    [{ history: [periodOf(1, {}, '2026-06')], incapacityPercent: 0 }, 'E_MISSING $.history[0].salary'],
    [{ history: [...paidFor(1), ...paidFor(1)] }, 'E_PERIOD_OVERLAP $.history[1]'],
    [{ history: [{ from: '2026-06', to: '2026-05', salary: 1 }] }, 'E_PERIOD_ORDER $.history[0].to'],
    [{ history: [{ from: '2007-12', to: '2026-06', salary: 1, scheme: 'voluntary' }] }, 'E_OUT_OF_TABLE $.history[0].from'],
  ])('%j: %s', (more, expected) => {
    expect(fault(more)).toBe(expected);
  });
});

describe('the steps', () => {
  test('of a monthly benefit, with attendance, and a death', () => {
    const history = [periodOf(197, { salary: 9_000_000 }, '2026-05')];
    const more = { accidentDate: '2026-06-10', entitlementDate: '2026-07-01', history, deathDate: '2026-08-01' };
    const employer = { monthlySalary: 9_000_000, reduced: true };
    expect(steps({ ...more, incapacityPercent: 81, needsAttendance: true, employer })).toEqual([
      'Số năm đóng bảo hiểm trước khi bị tai nạn | 16 | 197 ÷ 12 | Law 84/2015 art 49',
      'Tiền lương tháng làm căn cứ tính trợ cấp | 9000000 | Law 84/2015 art 49',
      'Mức trợ cấp tính theo mức suy giảm khả năng lao động | 3289000 | 30% × 2.530.000 + (81 − 31) × 2% × 2.530.000 | Law 84/2015 art 49',
      'Mức trợ cấp tính theo số năm đóng | 450000 | 0,5% × 9.000.000 + 15 × 0,3% × 9.000.000 | Law 84/2015 art 49',
      'Trợ cấp hằng tháng | 3739000 | 3.289.000 + 450.000 | Law 84/2015 art 49',
      'Trợ cấp phục vụ | 2530000 | Law 84/2015 art 52',
      'Trợ cấp một lần khi chết | 91080000 | 36 × 2.530.000 | Law 84/2015 art 53',
      'Số tháng lương người sử dụng lao động phải trả | 12 | 40% × 30 | Law 84/2015 art 38',
      'Người sử dụng lao động trợ cấp | 108000000 | 12 × 9.000.000 | Law 84/2015 art 38',
    ]);
  });

  test('of a payment at once, by the law of its day', () => {
    const history = [periodOf(77, { salary: 9_000_000 }, '2016-05')];
    const more = { accidentDate: '2016-06-10', entitlementDate: '2016-07-01', history, employer: { monthlySalary: 9_000_000 } };
    expect(steps(more)).toEqual([
      'Số năm đóng bảo hiểm trước khi bị tai nạn | 6 | 77 ÷ 12 | Law 58/2014 art 46',
      'Tiền lương tháng làm căn cứ tính trợ cấp | 9000000 | Law 58/2014 art 46',
      'Mức trợ cấp tính theo mức suy giảm khả năng lao động | 15125000 | 5 × 1.210.000 + (20 − 5) × 0,5 × 1.210.000 | Law 58/2014 art 46 | secondary',
      'Mức trợ cấp tính theo số năm đóng | 18000000 | 0,5 × 9.000.000 + 5 × 0,3 × 9.000.000 | Law 58/2014 art 46',
      'Trợ cấp một lần | 33125000 | 15.125.000 + 18.000.000 | Law 58/2014 art 46',
      'Số tháng lương người sử dụng lao động phải trả | 5.5 | 1,5 + (20 − 10) × 0,4 | Circular 04/2015/TT-BLDTBXH',
      'Người sử dụng lao động bồi thường | 49500000 | 5,5 × 9.000.000 | Circular 04/2015/TT-BLDTBXH',
    ]);
  });

  test.each([
    [10, false, '1.5 | 1,5'],
    [10, true, '0.6 | 40% × 1,5'],
    [11, true, '0.76 | 40% × (1,5 + (11 − 10) × 0,4)'],
    [80, false, '29.5 | 1,5 + (80 − 10) × 0,4'],
    [81, false, '30 | 30'],
  ])('of the employer’s months at %i %%, reduced: %s', (incapacityPercent, reduced, expected) => {
    const said = steps({ incapacityPercent, employer: { monthlySalary: 1, reduced } });
    expect(said.at(-2)).toBe(`Số tháng lương người sử dụng lao động phải trả | ${expected} | Law 84/2015 art 38`);
  });

  test('say why nothing is paid', () => {
    const old = { accidentDate: '2010-07-10', entitlementDate: '2010-09-10' };
    expect(steps({ ...old, incapacityPercent: 4, deathDate: undefined, history: paidFor(2, '2010-06') })).toEqual([
      'Không đủ điều kiện hưởng | Mức suy giảm khả năng lao động dưới 5% | Law 71/2006 arts 39-40',
    ]);
    expect(steps(old)).toEqual([
      'Không đủ điều kiện hưởng | Không đóng bảo hiểm trong tháng bị tai nạn hoặc tháng liền kề trước đó | Law 71/2006 arts 39-40',
    ]);
  });
});

test('neither the order of periods nor their splitting changes a figure', () => {
  fc.assert(
    fc.property(someHistory, fc.integer({ min: 0, max: 100 }), (some, incapacityPercent) => {
      const history = [...some, periodOf(3, { coefficient: 3.6789, regime: 'state' }, '2026-06')];
      const told = (one: GivenPeriod[]) => figures({ incapacityPercent, history: one });
      expect(told(toldOtherwise(history))).toEqual(told(history));
    }),
  );
});

test('a higher salary never pays less', () => {
  const salary = fc.integer({ min: 0, max: 200_000_000 });
  fc.assert(
    fc.property(
      salary,
      salary,
      fc.integer({ min: 5, max: 100 }),
      fc.integer({ min: 1, max: 240 }),
      (one, other, incapacityPercent, months) => {
        const paid = (pay: number) =>
          Number(figures({ incapacityPercent, history: [periodOf(months, { salary: pay }, '2026-06')] })['amount']);
        expect(paid(Math.max(one, other))).toBeGreaterThanOrEqual(paid(Math.min(one, other)));
      },
    ),
  );
});
