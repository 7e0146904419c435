import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf } from '../calculated-fixture.ts';
import { type GivenPeriod, periodOf, someHistory, toldOtherwise } from '../history-fixture.ts';

const facts = { person: { sex: 'F', birth: '1990-01' }, decisionDate: '2026-06-15', ground: 'emigration' };
const figures = (more: object) => figuresOf('one-time', { ...facts, ...more });
const fault = (more: object) => faultOf('one-time', { ...facts, history: [periodOf(24, { salary: 1 })], ...more });
const given = { averageSalary: 6_000_000 };

describe('at the retirement age', () => {
  const reasons = (birth: string, decisionDate: string, months: number) =>
    figures({
      ...given,
      ground: 'retirement-age',
      person: { sex: 'F', birth },
      decisionDate,
      history: [periodOf(months, {}, '2021-12')],
    }).reasons;

  test.each([
    // A woman born in May 1969 reaches 57 in May 2026.
    ['1969-05', '2026-04-30', 100, ['AGE_NOT_REACHED']],
    ['1969-05', '2026-05-01', 100, []],
    ['1969-05', '2026-05-01', 179, []],
    ['1969-05', '2026-05-01', 180, ['ENOUGH_YEARS_FOR_PENSION']],
    ['1969-05', '2026-04-30', 180, ['AGE_NOT_REACHED', 'ENOUGH_YEARS_FOR_PENSION']],
    ['1965-01', '2025-07-01', 180, ['ENOUGH_YEARS_FOR_PENSION']],
    ['1965-01', '2025-06-30', 180, []],
    ['1965-01', '2025-06-30', 239, []],
    ['1965-01', '2025-06-30', 240, ['ENOUGH_YEARS_FOR_PENSION']],
  ])('born %s, on %s, %i months: %j', (birth, decisionDate, months, expected) => {
    expect(reasons(birth, decisionDate, months)).toEqual(expected);
  });
});

describe('a year out of insurance', () => {
  const out = (more: object) => figures({ ...given, ground: 'one-year-out', ...more });

  test.each([
    ['2025-05', {}, []],
    ['2025-06', {}, ['TWELVE_MONTHS_NOT_PASSED']],
    ['2025-06', { excusedMonths: 0 }, ['TWELVE_MONTHS_NOT_PASSED']],
    ['2025-05', { excusedMonths: 1 }, ['TWELVE_MONTHS_NOT_PASSED']],
    ['2025-04', { excusedMonths: 1 }, []],
    ['2025-05', { applicationMonth: '2026-05' }, ['TWELVE_MONTHS_NOT_PASSED']],
    ['2025-04', { applicationMonth: '2026-05' }, []],
    ['2025-05', { insuredOnApplication: true }, ['STILL_INSURED']],
  ])('last month %s, %o: %j', (to, more, reasons) => {
    expect(out({ history: [periodOf(24, {}, to)], ...more }).reasons).toEqual(reasons);
  });

  test.each([
    [239, []],
    [240, ['TWENTY_YEARS_OR_MORE']],
  ])('%i months: %j', (months, reasons) => {
    expect(out({ history: [periodOf(months, {}, '2025-05')] }).reasons).toEqual(reasons);
  });

  test('who began in July 2025 has no such right, and every reason is told in order', () => {
    const late = { decisionDate: '2026-12-01', history: [{ from: '2025-07', to: '2025-07' }] };
    expect(out(late).reasons).toEqual(['NO_CONTRIBUTION_BEFORE_2025_07']);
    expect(out({ ...late, history: [{ from: '2025-06', to: '2025-07' }] }).reasons).toEqual([]);
    expect(out({ ...late, history: [{ from: '2025-07', to: '2026-12' }], insuredOnApplication: true }).reasons).toEqual([
      'NO_CONTRIBUTION_BEFORE_2025_07',
      'TWELVE_MONTHS_NOT_PASSED',
      'STILL_INSURED',
    ]);
    expect(out({ history: [periodOf(300, {}, '2026-01')], insuredOnApplication: true }).reasons).toEqual([
      'TWELVE_MONTHS_NOT_PASSED',
      'TWENTY_YEARS_OR_MORE',
      'STILL_INSURED',
    ]);
  });

  test('figures are given even where nothing is paid', () => {
    expect(out({ history: [periodOf(24, {}, '2025-06')] })).toEqual({
      eligible: false,
      reasons: ['TWELVE_MONTHS_NOT_PASSED'],
      law: '41/2024',
      months: { total: 24, before2014: 0, from2014: 24 },
      yearsBefore2014: 0,
      yearsFrom2014: 2,
      monthsOfAverage: 4,
      averageSalary: 6_000_000,
      gross: 24_000_000,
      stateSupport: 0,
      amount: 0,
    });
  });
});

test.each(['emigration', 'serious-illness', 'incapacity-81', 'armed-forces-discharge'])(
  '%s is proved by documents alone',
  (ground) => {
    const history = [periodOf(300, {}, '2026-06')];
    expect(figures({ ...given, ground, history, insuredOnApplication: true })).toMatchObject({ eligible: true, reasons: [] });
  },
);

describe('the amount', () => {
  test.each([
    [12, { yearsBefore2014: 0, yearsFrom2014: 1, monthsOfAverage: 2, gross: 12_000_000 }],
    [13, { yearsFrom2014: 1.5, monthsOfAverage: 3, gross: 18_000_000 }],
    [150, { yearsBefore2014: 0, yearsFrom2014: 12.5, monthsOfAverage: 25 }],
  ])('%i months', (months, expected) => {
    expect(figures({ ...given, history: [periodOf(months)] })).toMatchObject(expected);
  });

  test('under twelve months what was contributed is paid, at most two averages, without years', () => {
    const under = (months: number) => figures({ ...given, history: [periodOf(months)] });
    expect(under(9)).toEqual(expect.objectContaining({ gross: 11_880_000, amount: 11_880_000 }));
    expect(under(9)).not.toHaveProperty('monthsOfAverage');
    expect(under(9)).not.toHaveProperty('yearsFrom2014');
    expect(under(10)).toMatchObject({ gross: 12_000_000 });
    expect(under(11)).toMatchObject({ gross: 12_000_000, months: { total: 11 } });
    expect(under(1)).toMatchObject({ gross: 1_320_000 });
  });

  test('the base of under twelve months is at today’s prices, or as it was by the switch', () => {
    const history = [{ from: '2024-07', to: '2024-12', salary: 5_000_000 }];
    const nominal = { under12Base: 'nominal' };
    expect(figures({ history })).toMatchObject({ averageSalary: 5_150_000, gross: 6_798_000 });
    expect(figures({ history, switches: nominal })).toMatchObject({ averageSalary: 5_150_000, gross: 6_600_000 });
    expect(figures({ ...given, history, switches: nominal })).toMatchObject({ gross: 7_920_000 });
    const state = [{ from: '2026-01', to: '2026-05', regime: 'state', coefficient: 2.34 }];
    expect(figures({ history: state, switches: nominal })).toMatchObject({ gross: Math.round(5 * 2.34 * 2_340_000 * 0.22) });
  });

  test('the average may be cut to whole đồng before it is used', () => {
    const history = [
      { from: '2025-01', to: '2025-12', salary: 5_000_001 },
      { from: '2026-01', to: '2026-01', salary: 5_000_000 },
    ];
    expect(figures({ history })).toMatchObject({ averageSalary: 5_000_001, gross: 15_000_003 });
    expect(figures({ history, switches: { truncateAverage: true } })).toMatchObject({
      averageSalary: 5_000_000,
      gross: 15_000_000,
    });
  });

  test('odd months before 2014 only go by the law of the day, or by the switch', () => {
    const history = [periodOf(125, {}, '2013-12')];
    const months = (decisionDate: string, switches?: object) =>
      figures({ ...given, decisionDate, history, switches }).monthsOfAverage;
    expect(months('2025-06-30')).toBe(16);
    expect(months('2025-07-01')).toBe(15.75);
    expect(months('2025-06-30', { pre2014Only: 'round' })).toBe(15.75);
    expect(months('2025-07-01', { pre2014Only: 'carry' })).toBe(16);
  });

  test('what the State had paid is taken off, but not from the ill', () => {
    const history = [{ from: '2025-01', to: '2025-12', scheme: 'voluntary', stateSupport: 'poor' }];
    const stateSupport = 6 * 99_000 + 6 * 165_000;
    expect(figures({ ...given, history })).toMatchObject({ gross: 12_000_000, stateSupport, amount: 12_000_000 - stateSupport });
    expect(figures({ averageSalary: 100_000, history })).toMatchObject({ gross: 200_000, stateSupport, amount: 0 });
    for (const ground of ['serious-illness', 'incapacity-81'])
      expect(figures({ ...given, history, ground })).toMatchObject({ stateSupport: 0, amount: 12_000_000 });
  });
});

describe('a pensioner who settles abroad', () => {
  const leaving = (pensioner: object, more: object = {}) =>
    figures({ ground: 'pensioner-emigration', pensioner, history: [periodOf(240, {}, '2019-12')], ...more });

  test.each([
    // 14 years before 2014 and six from 2014: 33 months, less half a month for each pension received.
    [0, 33],
    [1, 32.5],
    [59, 3.5],
    [60, 3],
    [61, 3],
    [500, 3],
  ])('after %i pensions: %d months of it', (monthsReceived, monthsOfAverage) => {
    expect(leaving({ kind: 'pension', monthlyAmount: 4_000_000, monthsReceived })).toEqual({
      eligible: true,
      reasons: [],
      law: '41/2024',
      months: { total: 240, before2014: 168, from2014: 72 },
      yearsBefore2014: 14,
      yearsFrom2014: 6,
      monthsOfAverage,
      amount: monthsOfAverage * 4_000_000,
    });
  });

  test('an allowance is paid three times', () => {
    const found = leaving({ kind: 'allowance', monthlyAmount: 1_500_001, monthsReceived: 4 });
    expect(found).toMatchObject({ monthsOfAverage: 3, amount: 4_500_003 });
  });

  test('the switch for odd months applies', () => {
    const history = [periodOf(125, {}, '2013-12')];
    const pensioner = { kind: 'pension', monthlyAmount: 1_000_000 };
    expect(leaving(pensioner, { history })).toMatchObject({ amount: 15_750_000 });
    expect(leaving(pensioner, { history, switches: { pre2014Only: 'carry' } })).toMatchObject({ amount: 16_000_000 });
  });
});

test.each<[string, object, string | undefined]>([
  ['good facts', {}, undefined],
  ['the first day', { decisionDate: '2016-01-01', averageSalary: 1, history: [periodOf(12, {}, '2015-12')] }, undefined],
  [
    'the day before',
    { decisionDate: '2015-12-31', history: [periodOf(12, { salary: 1 }, '2015-11')] },
    'E_OUT_OF_TABLE $.decisionDate',
  ],
  ['the last day', { decisionDate: '2026-12-31' }, undefined],
  ['the day after', { decisionDate: '2027-01-01' }, 'E_OUT_OF_TABLE $.decisionDate'],
  ['applied after the decision', { applicationMonth: '2026-07' }, 'E_CONFLICT $.applicationMonth'],
  ['applied in its month', { applicationMonth: '2026-06' }, undefined],
  ['contributions in the month of the decision', { history: [periodOf(12, { salary: 1 }, '2026-06')] }, undefined],
  ['after it', { history: [periodOf(12, { salary: 1 }, '2026-07')] }, 'E_CONFLICT $.history[0].to'],
  ['no salary', { history: [periodOf(12)] }, 'E_MISSING $.history[0].salary'],
  [
    'a salary beside a coefficient',
    { averageSalary: 1, history: [periodOf(12, { regime: 'state', salary: 1 })] },
    'E_CONFLICT $.history[0].salary',
  ],
  ['a pensioner without cause', { pensioner: { kind: 'pension', monthlyAmount: 1 } }, 'E_CONFLICT $.pensioner'],
  ['a pensioner leaving without pension', { ground: 'pensioner-emigration', history: [periodOf(12)] }, 'E_MISSING $.pensioner'],
  ['no history', { history: [] }, 'E_VALUE $.history'],
  ['half a month excused', { excusedMonths: 0.5 }, 'E_VALUE $.excusedMonths'],
  ['no such ground', { ground: 'wish' }, 'E_VALUE $.ground'],
  ['no such switch', { switches: { pre2014Only: 'no' } }, 'E_VALUE $.switches.pre2014Only'],
  [
    'a year of payout not known',
    { decisionDate: '2018-05-01', history: [periodOf(12, { salary: 1 }, '2017-12')] },
    'E_OUT_OF_TABLE $.decisionDate',
  ],
  [
    'even where nothing is due',
    { ground: 'one-year-out', decisionDate: '2018-05-01', history: [periodOf(12, { salary: 1 }, '2018-04')] },
    'E_OUT_OF_TABLE $.decisionDate',
  ],
])('%s', (_, more, expected) => {
  expect(fault(more)).toBe(expected);
});

describe('properties', () => {
  const of = (history: readonly GivenPeriod[]) => figures({ history });

  test('neither the order of periods nor how they are split changes anything', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        expect(of(toldOtherwise(history))).toEqual(of(history));
      }),
    );
  });

  test('no money is negative, and higher salaries never lower it', () => {
    fc.assert(
      fc.property(someHistory, fc.integer({ min: 2, max: 5 }), (history, times) => {
        const higher = history.map((period) =>
          'salary' in period ? { ...period, salary: Number(period['salary']) * times } : period,
        );
        const [low, high] = [of(history), of(higher)];
        for (const money of ['averageSalary', 'gross', 'amount']) {
          expect(Number(low[money])).toBeGreaterThanOrEqual(0);
          expect(Number(high[money])).toBeGreaterThanOrEqual(Number(low[money]));
        }
      }),
    );
  });
});
