import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GivenPeriod, periodOf, someHistory, toldOtherwise } from '../history-fixture.ts';
import { child, fault, figures, injured, monthly, paidFor, pensioner, voluntary } from './deaths-fixture.ts';

const lumpSum = (more: object) => figures(more)['lumpSum'];
/** Monthly allowances with one relative like this. */
const judged = (relative: object, more: object = {}): unknown =>
  expect.objectContaining({ relatives: [expect.objectContaining(relative)], ...more });

describe('funeral', () => {
  test.each<[string, object, boolean]>([
    ['eleven compulsory months', { history: [paidFor(11)] }, false],
    ['twelve compulsory months', { history: [paidFor(12)] }, true],
    ['59 voluntary months', { history: [paidFor(59, voluntary)] }, false],
    ['60 voluntary months', { history: [paidFor(60, voluntary)] }, true],
    ['eleven and 48', { history: [paidFor(11), periodOf(48, voluntary, '2025-07')] }, false],
    ['eleven and 49', { history: [paidFor(11), periodOf(49, voluntary, '2025-07')] }, true],
    ['an accident at work', { history: [paidFor(1)], cause: 'work-accident' }, true],
    ['an occupational disease', { history: [paidFor(1)], cause: 'occupational-disease' }, true],
    ['a pension', pensioner, true],
    ['an allowance for an injury', injured, true],
  ])('with %s', (_, more, eligible) => {
    expect(figures(more)['funeral']).toEqual({ eligible, amount: eligible ? 25_300_000 : 0 });
  });

  test('ten base salaries of the day of death', () => {
    const history = [periodOf(12, {}, '2026-06')];
    expect(figures({ history, deathDate: '2026-06-30' })['funeral']).toEqual({ eligible: true, amount: 23_400_000 });
  });
});

describe('the monthly right', () => {
  test.each<[string, object, boolean]>([
    ['179 months', { history: [paidFor(179)] }, false],
    ['180 months', {}, true],
    ['179 and one paid by the family', { history: [paidFor(179)], missingMonths: 1 }, true],
    ['173 and six', { history: [paidFor(173)], missingMonths: 6 }, false],
    ['voluntary months', { history: [paidFor(180, voluntary)] }, false],
    ['an accident at work', { history: [paidFor(1)], cause: 'work-accident' }, true],
    ['a pension on 179 months', { ...pensioner, history: [paidFor(179)], cause: 'work-accident' }, false],
    ['a pension on 180 months', { ...pensioner, history: [paidFor(180)] }, true],
    ['61 % incapacity', injured, true],
    ['60 % incapacity', { ...injured, allowance: { monthlyAmount: 1, incapacityPercent: 60 }, cause: 'work-accident' }, false],
    [
      '60 % and 180 months',
      { ...injured, allowance: { monthlyAmount: 1, incapacityPercent: 60 }, history: [paidFor(180)] },
      true,
    ],
  ])('with %s', (_, more, eligible) => {
    const relative = eligible ? { eligible } : { eligible, reason: 'NO_MONTHLY_RIGHT', percent: 0, amount: 0 };
    expect(monthly({ ...more, relatives: [child] })).toEqual(judged(relative, { eligible }));
  });
});

describe('the lump sum', () => {
  test.each([
    [1, 48],
    [2, 48],
    [3, 47.5],
    [91, 3.5],
    [92, 3],
    [93, 3],
  ])('after %i months of pension: %s months of it', (monthsReceived, months) => {
    const pension = { monthlyAmount: 6_000_001, monthsReceived };
    expect(lumpSum({ ...pensioner, pension })).toEqual({ eligible: true, months, amount: Math.ceil(months * 6_000_001) });
  });

  test('three months of an allowance', () => {
    expect(lumpSum(injured)).toEqual({ eligible: true, months: 3, amount: 6_300_000 });
    expect(figures(injured)['eligible']).toBe(true);
  });

  test.each<[GivenPeriod[], string, number]>([
    [[paidFor(1)], '2026-07-10', 3],
    [[paidFor(18)], '2026-07-10', 3],
    [[paidFor(19)], '2026-07-10', 4],
    [[periodOf(18, {}, '2013-12')], '2026-07-10', 3],
    [[periodOf(24, {}, '2013-12'), paidFor(12)], '2026-07-10', 5],
    // Odd months before 2014 alone: rounded by Law 41/2024, carried to the years after by Law 58/2014.
    [[periodOf(31, {}, '2013-12')], '2025-07-01', 4.5],
    [[periodOf(31, {}, '2013-12')], '2025-06-30', 5],
    [[periodOf(30, {}, '2013-12')], '2025-07-01', 3.75],
    // Voluntary months alone have no least.
    [[periodOf(1, voluntary, '2025-05')], '2025-06-30', 1],
    [[periodOf(60, voluntary, '2025-05')], '2025-07-01', 10],
    [[periodOf(24, voluntary, '2024-05'), periodOf(1, {}, '2025-05')], '2025-07-01', 5],
  ])('%j at a death on %s: %s months', (history, deathDate, months) => {
    expect(lumpSum({ history, deathDate })).toEqual({
      eligible: true,
      months,
      averageSalary: 8_000_000,
      amount: months * 8_000_000,
    });
  });

  test('months the family paid are none', () => {
    expect(lumpSum({ history: [paidFor(24)], missingMonths: 6 })).toMatchObject({ months: 4 });
  });

  test('the average is that of the year of death', () => {
    const history = [periodOf(24, { salary: 6_000_000 }, '2024-12')];
    // Salaries of 2023 by 1.07, of 2024 by 1.03 in 2026.
    expect(lumpSum({ averageSalary: undefined, history })).toEqual({
      eligible: true,
      months: 4,
      averageSalary: 6_300_000,
      amount: 25_200_000,
    });
  });

  test('few voluntary months are paid by 22 % of the incomes since Law 41/2024', () => {
    const history = [
      periodOf(58, { ...voluntary, salary: 2_000_001 }, '2025-05'),
      periodOf(1, { ...voluntary, salary: 3_000_000 }, '2025-06'),
    ];
    const paid = { averageSalary: undefined, history };
    // 22 % of 119,000,058: 26,180,012.76
    expect(lumpSum({ ...paid, deathDate: '2025-07-01' })).toEqual({ eligible: true, amount: 26_180_013 });
    expect(lumpSum({ history, deathDate: '2025-07-01' })).toEqual({ eligible: true, amount: 103_840_000 });
    expect(lumpSum({ history, deathDate: '2025-06-30' })).toMatchObject({ months: 10, amount: 80_000_000 });
  });

  test('where coefficients of the year are unknown, only a lump sum asks for them', () => {
    const paid = { deathDate: '2018-07-10', averageSalary: undefined, history: [periodOf(180, { salary: 1 }, '2018-06')] };
    expect(fault(paid)).toBe('E_OUT_OF_TABLE $.deathDate');
    expect(fault({ ...paid, averageSalary: 1 })).toBeUndefined();
    expect(fault({ ...paid, relatives: [child] })).toBeUndefined();
  });
});

describe('facts at fault', () => {
  test.each<[object, string | undefined]>([
    [{ deathDate: '2015-12-31' }, 'E_OUT_OF_TABLE $.deathDate'],
    [{ deathDate: '2027-01-01' }, 'E_OUT_OF_TABLE $.deathDate'],
    [{ deathDate: '2016-01-01', history: [periodOf(1, {}, '2016-01')] }, undefined],
    [{ deathDate: '2026-12-31' }, undefined],
    [{ history: undefined }, 'E_MISSING $.history'],
    [{ history: [] }, 'E_VALUE $.history'],
    [{ ...pensioner, history: undefined }, 'E_MISSING $.history'],
    [{ ...pensioner }, undefined],
    [{ history: [periodOf(2, {}, '2026-08')] }, 'E_CONFLICT $.history[0].to'],
    [{ history: [periodOf(2, {}, '2026-07')] }, undefined],
    [{ averageSalary: undefined }, 'E_MISSING $.history[0].salary'],
    [{ averageSalary: undefined, relatives: [child] }, 'E_MISSING $.history[0].salary'],
    [{ ...pensioner, history: [paidFor(2)] }, undefined],
    [{ ...injured, history: [paidFor(2)] }, undefined],
    [{ history: [{ from: '2026-05', to: '2026-04' }] }, 'E_PERIOD_ORDER $.history[0].to'],
    [{ history: [{ from: '2007-12', to: '2026-04', ...voluntary }] }, 'E_OUT_OF_TABLE $.history[0].from'],
    [{ status: 'pensioner' }, 'E_MISSING $.pension'],
    [{ pension: pensioner.pension }, 'E_CONFLICT $.pension'],
    [{ ...injured, pension: pensioner.pension }, 'E_CONFLICT $.pension'],
    [{ status: 'work-injury-monthly' }, 'E_MISSING $.allowance'],
    [{ allowance: injured.allowance }, 'E_CONFLICT $.allowance'],
    [{ ...pensioner, allowance: injured.allowance }, 'E_CONFLICT $.allowance'],
    [{ ...pensioner, pension: { monthlyAmount: 1, monthsReceived: 0 } }, 'E_VALUE $.pension.monthsReceived'],
    [{ ...pensioner, pension: { monthlyAmount: 1 } }, 'E_MISSING $.pension.monthsReceived'],
    [{ ...injured, allowance: { monthlyAmount: 1, incapacityPercent: 30 } }, 'E_VALUE $.allowance.incapacityPercent'],
    [{ ...injured, allowance: { monthlyAmount: 1, incapacityPercent: 31 } }, undefined],
    [{ ...injured, allowance: { monthlyAmount: 1, incapacityPercent: 101 } }, 'E_VALUE $.allowance.incapacityPercent'],
    [{ missingMonths: 7 }, 'E_VALUE $.missingMonths'],
    [{ missingMonths: 6 }, undefined],
    [{ relatives: {} }, 'E_TYPE $.relatives'],
    [{ relatives: null }, undefined],
    [{ relatives: [child, null] }, 'E_TYPE $.relatives[1]'],
    [{ relatives: [child, { ...child, relation: 'cousin' }] }, 'E_VALUE $.relatives[1].relation'],
    [{ relatives: [{ ...child, birth: '2016-13' }] }, 'E_DATE $.relatives[0].birth'],
    [{ relatives: [{ ...child, sex: undefined }] }, 'E_MISSING $.relatives[0].sex'],
    [{ relatives: [{ ...child, monthlyIncome: 0.5 }] }, 'E_MONEY $.relatives[0].monthlyIncome'],
    [{ person: {} }, 'E_UNKNOWN_FIELD $.person'],
  ])('%j: %s', (more, expected) => {
    expect(fault(more)).toBe(expected);
  });
});

test('neither the order of periods nor their splitting changes a figure', () => {
  fc.assert(
    fc.property(someHistory, fc.constantFrom('2025-06-30', '2026-07-10'), fc.boolean(), (some, deathDate, chooseLumpSum) => {
      const told = (history: GivenPeriod[]) =>
        figures({ averageSalary: undefined, deathDate, history, chooseLumpSum, relatives: [child] });
      expect(told(toldOtherwise(some))).toEqual(told(some));
    }),
  );
});
