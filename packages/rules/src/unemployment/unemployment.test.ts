import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf } from '../calculated-fixture.ts';
import { type GivenPeriod, periodOf, someHistory, toldOtherwise } from '../history-fixture.ts';

const facts = {
  decisionDate: '2026-05-20',
  contractEnd: '2026-03-31',
  filedOn: '2026-04-15',
  region: 'I',
  history: [periodOf(36, { salary: 10_000_000 }, '2026-03')],
};
const figures = (more: object) => figuresOf('unemployment', { ...facts, ...more });
const fault = (more: object) => faultOf('unemployment', { ...facts, ...more });
const reasons = (more: object) => figures(more)['reasons'];
/** Paid until March 2026. */
const paidFor = (months: number, more: object = {}) => [periodOf(months, { salary: 10_000_000, ...more }, '2026-03')];
/** Decided on the last days of Law 38/2013. */
const in2025 = (more: object = {}, months = 36) => ({
  decisionDate: '2025-12-31',
  contractEnd: '2025-11-30',
  filedOn: '2025-12-01',
  history: [periodOf(months, { salary: 60_000_000, ...more }, '2025-11')],
});

describe('the right', () => {
  test.each([
    ['standard', '2025-02', true],
    ['standard', '2025-01', false],
    ['short', '2024-02', true],
    ['short', '2024-01', false],
  ])('contract %s: eleven months until %s and the last one give it: %s', (contract, to, eligible) => {
    const history = [periodOf(11, { salary: 1 }, to), { from: '2026-03', to: '2026-03', salary: 1 }];
    expect(figures({ contract, history })['eligible']).toBe(eligible);
  });

  test('the window ends with the month before where the last month is not paid, or only voluntarily', () => {
    const history: GivenPeriod[] = [{ from: '2024-03', to: '2025-02', salary: 1 }];
    expect(reasons({ history })).toEqual([]);
    expect(reasons({ history: [...history, { from: '2026-03', to: '2026-03', salary: 1, scheme: 'voluntary' }] })).toEqual([]);
    expect(reasons({ history: [{ ...history[0], from: '2024-02', to: '2025-01' }] })).toEqual(['LESS_THAN_12_MONTHS']);
  });

  test('what earlier benefits used up is gone, but still lies in the window', () => {
    expect(figures({ monthsAlreadyUsed: 24 })).toMatchObject({ eligible: true, monthsCounted: 12 });
    expect(reasons({ monthsAlreadyUsed: 25 })).toEqual(['LESS_THAN_12_MONTHS']);
  });

  test.each([
    ['2026-03-31', '2026-06-30', true],
    ['2026-03-31', '2026-07-01', false],
    ['2025-11-30', '2026-02-28', true],
    ['2025-11-30', '2026-03-01', false],
  ])('a contract that ended on %s and an application on %s: %s', (contractEnd, filedOn, eligible) => {
    const history = [periodOf(20, { salary: 1 }, '2025-11')];
    const late = { decisionDate: '2026-09-01', contractEnd, filedOn, history };
    expect(figures(late)).toEqual(
      eligible ? expect.objectContaining({ eligible }) : { eligible, reasons: ['FILED_LATE'], law: '74/2025' },
    );
  });

  test('every reason is told, in the order of the law', () => {
    const all = { unlawfulTermination: true, receivesPension: true, foundWork: true, filedOn: '2026-07-01' };
    expect(reasons({ ...all, decisionDate: '2026-07-01', history: paidFor(11) })).toEqual([
      'UNLAWFUL_TERMINATION',
      'RECEIVES_PENSION',
      'LESS_THAN_12_MONTHS',
      'FILED_LATE',
      'FOUND_WORK',
    ]);
  });
});

describe('the money', () => {
  test('is 60 % of the last six paid months, gaps and voluntary months skipped', () => {
    const history = [
      { from: '2024-01', to: '2025-01', salary: 6_000_000 },
      { from: '2025-03', to: '2025-05', salary: 9_000_000 },
      { from: '2025-06', to: '2026-01', salary: 99_000_000, scheme: 'voluntary' },
      { from: '2026-02', to: '2026-03', salary: 12_000_001 },
    ];
    // (1 × 6,000,000 + 3 × 9,000,000 + 2 × 12,000,001) ÷ 6 = 9,500,000.33
    expect(figures({ history })).toMatchObject({
      averageSalary: 9_500_000,
      monthly: 5_700_000,
      benefitMonths: 3,
      total: 17_100_000,
    });
  });

  test.each([
    ['I', 44_249_999, 26_549_999],
    ['I', 44_250_000, 26_550_000],
    ['I', 44_250_001, 26_550_000],
    ['II', 50_000_000, 23_650_000],
    ['III', 50_000_000, 20_700_000],
    ['IV', 50_000_000, 18_500_000],
  ])('in region %s a salary of %i gives %i', (region, salary, monthly) => {
    expect(figures({ region, history: paidFor(36, { salary }) })['monthly']).toBe(monthly);
  });

  test('the region of the last paid month counts, of each salary its own', () => {
    const history = [
      { from: '2024-01', to: '2025-12', salary: 200_000_000, region: 'IV' },
      { from: '2026-01', to: '2026-03', salary: 200_000_000, region: 'II' },
    ];
    // (3 × 20 × 3,450,000 + 3 × 20 × 4,730,000) ÷ 6
    expect(figures({ history })).toMatchObject({ averageSalary: 81_800_000, cap: 23_650_000, monthly: 23_650_000 });
  });

  test('in the state sector salaries were capped by the base salary until 2025', () => {
    const history = paidFor(36, { salary: 200_000_000 });
    // (3 × 20 × 2,340,000 + 3 × 20 × 5,310,000) ÷ 6
    expect(figures({ sector: 'state', history })).toMatchObject({ averageSalary: 76_500_000, cap: 26_550_000 });
    expect(figures({ history })).toMatchObject({ averageSalary: 102_700_000 });
  });

  test('a coefficient is paid by the base salary of each month', () => {
    const history = [periodOf(24, { coefficient: 3, regime: 'state' }, '2026-03')];
    expect(figures({ sector: 'state', history })).toMatchObject({ averageSalary: 7_020_000, monthly: 4_212_000 });
  });

  test('the law of the day of the decision sets the cap', () => {
    expect(figures(in2025())).toMatchObject({ law: '38/2013', averageSalary: 60_000_000, cap: 24_800_000, reservedMonths: 0 });
    expect(figures({ ...in2025(), sector: 'state' })).toMatchObject({ averageSalary: 46_800_000, cap: 11_700_000 });
    const decidedLater = figures({ ...in2025(), sector: 'state', decisionDate: '2026-01-01' });
    expect(decidedLater).toMatchObject({ law: '74/2025', cap: 24_800_000, monthly: 24_800_000 });
    expect(decidedLater).not.toHaveProperty('reservedMonths');
  });

  test('under Law 38/2013 the cap is that of the day the contract ended, later that of the last month', () => {
    const history = [periodOf(20, { salary: 99_000_000 }, '2024-06')];
    const ended = { contractEnd: '2024-07-01', filedOn: '2024-07-01', decisionDate: '2024-07-01', history };
    expect(figures(ended)).toMatchObject({ cap: 24_800_000 });
    expect(figures({ ...ended, sector: 'state' })).toMatchObject({ cap: 11_700_000 });
    expect(figures({ ...ended, decisionDate: '2026-01-01' })).toMatchObject({ cap: 23_400_000 });
    expect(figures({ ...ended, history: [{ ...history[0], region: 'IV' }] })).toMatchObject({ cap: 17_250_000 });
  });
});

describe('how long', () => {
  test.each([
    [12, 3],
    [36, 3],
    [47, 3],
    [48, 4],
    [59, 4],
    [60, 5],
    [143, 11],
    [144, 12],
    [156, 12],
    [160, 12],
  ])('%i months give %i', (months, benefitMonths) => {
    expect(figures({ history: paidFor(months) })).toMatchObject({
      monthsCounted: months,
      benefitMonths,
      total: 6_000_000 * benefitMonths,
    });
  });

  test.each([
    [38, undefined, 2],
    [38, 1, 26],
    [38, 0, 38],
    [12, undefined, 0],
    [150, undefined, 0],
    [150, 2, 120],
    [144, 2, 120],
    [143, 2, 119],
  ])('of %i months, with %s received, %i are kept', (months, monthsReceived, reservedMonths) => {
    expect(figures({ ...in2025({}, months), monthsReceived })['reservedMonths']).toBe(reservedMonths);
  });

  test('each month has its days, to the month’s end where it is short', () => {
    expect(figures({ benefitStart: '2026-12-31' })['periods']).toEqual([
      { from: '2026-12-31', to: '2027-01-30' },
      { from: '2027-01-31', to: '2027-02-27' },
      { from: '2027-02-28', to: '2027-03-30' },
    ]);
    expect(figures({})).not.toHaveProperty('periods');
  });
});

describe('facts at fault', () => {
  test.each<[object, string | undefined]>([
    [{ decisionDate: '2014-12-31' }, 'E_OUT_OF_TABLE $.decisionDate'],
    [{ decisionDate: '2027-01-01' }, 'E_OUT_OF_TABLE $.decisionDate'],
    [{ decisionDate: '2026-12-31' }, undefined],
    [{ decisionDate: '2026-04-15' }, undefined],
    [{ decisionDate: '2026-04-14' }, 'E_CONFLICT $.decisionDate'],
    [{ filedOn: '2026-03-31' }, undefined],
    [{ filedOn: '2026-03-30' }, 'E_CONFLICT $.filedOn'],
    [{ region: undefined }, 'E_MISSING $.region'],
    [{ region: 'V' }, 'E_VALUE $.region'],
    [{ sector: 'public' }, 'E_VALUE $.sector'],
    [{ contract: 'long' }, 'E_VALUE $.contract'],
    [{ unlawfulTermination: 1 }, 'E_TYPE $.unlawfulTermination'],
    [{ history: [] }, 'E_VALUE $.history'],
    [{ history: [periodOf(12, { salary: 1 }, '2026-04')] }, 'E_CONFLICT $.history[0].to'],
    [{ history: [periodOf(12, {}, '2026-03')], foundWork: true }, 'E_MISSING $.history[0].salary'],
    [{ history: [{ from: '2026-03', to: '2026-02', salary: 1 }] }, 'E_PERIOD_ORDER $.history[0].to'],
    [{ history: [{ from: '2007-12', to: '2026-02', salary: 1, scheme: 'voluntary' }] }, 'E_OUT_OF_TABLE $.history[0].from'],
    [{ monthsAlreadyUsed: 36 }, undefined],
    [{ monthsAlreadyUsed: 37 }, 'E_CONFLICT $.monthsAlreadyUsed'],
    [{ monthsAlreadyUsed: -1 }, 'E_VALUE $.monthsAlreadyUsed'],
    [{ monthsReceived: 3 }, undefined],
    [{ monthsReceived: 4 }, 'E_VALUE $.monthsReceived'],
    [{ monthsReceived: 13, foundWork: true }, 'E_VALUE $.monthsReceived'],
    [{ monthsReceived: 12, foundWork: true }, undefined],
    [{ benefitStart: '2026-04-15' }, undefined],
    [{ benefitStart: '2026-04-14' }, 'E_CONFLICT $.benefitStart'],
  ])('%j: %s', (more, expected) => {
    expect(fault(more)).toBe(expected);
  });

  test('voluntary months are none that could have been used', () => {
    const history = [...paidFor(20), periodOf(20, { salary: 1, scheme: 'voluntary' }, '2024-07')];
    expect(fault({ history, monthsAlreadyUsed: 20 })).toBeUndefined();
    expect(fault({ history, monthsAlreadyUsed: 21 })).toBe('E_CONFLICT $.monthsAlreadyUsed');
  });

  test('before the minimum wages are known the end of the contract is named, then the earliest of the six months', () => {
    const until = (to: string) => [
      { from: '2012-10', to, salary: 5_000_000 },
      { from: '2011-01', to: '2012-09', salary: 5_000_000 },
    ];
    const old = { decisionDate: '2015-01-01', contractEnd: '2012-12-31', filedOn: '2013-01-05' };
    expect(fault({ ...old, history: until('2012-12') })).toBe('E_OUT_OF_TABLE $.contractEnd');
    expect(fault({ ...old, sector: 'state', history: until('2012-12') })).toBeUndefined();
    expect(fault({ ...old, foundWork: true, history: until('2012-12') })).toBeUndefined();
    const later = { ...old, contractEnd: '2013-02-28', filedOn: '2013-03-01' };
    expect(fault({ ...later, history: until('2013-02') })).toBe('E_OUT_OF_TABLE $.history[1].from');
    expect(fault({ ...later, contractEnd: '2013-04-30', filedOn: '2013-05-01', history: until('2013-03') })).toBe(
      'E_OUT_OF_TABLE $.history[0].from',
    );
  });

  test('months received that no benefit has come before what the tables lack', () => {
    const history = [periodOf(36, { salary: 5_000_000 }, '2012-12')];
    const old = { decisionDate: '2015-01-01', contractEnd: '2012-12-31', filedOn: '2013-01-05', history };
    expect(fault({ ...old, monthsReceived: 4 })).toBe('E_VALUE $.monthsReceived');
  });
});

describe('whatever was paid', () => {
  const ended = { ...facts, contractEnd: '2025-11-30', filedOn: '2025-12-01' };
  const whenDecided = fc.constantFrom('2025-12-31', '2026-01-01');
  const sectors = fc.constantFrom('private', 'state');
  const lastMonths = periodOf(3, { salary: 30_000_000 }, '2025-11');

  test('neither the order of periods nor their splitting changes a figure', () => {
    fc.assert(
      fc.property(someHistory, sectors, whenDecided, (some, sector, decisionDate) => {
        const history = [...some, lastMonths];
        const told = (one: GivenPeriod[]) => figures({ ...ended, sector, decisionDate, history: one });
        expect(told(toldOtherwise(history))).toEqual(told(history));
      }),
    );
  });

  test('a higher salary never pays less, and none pays less than nothing', () => {
    const salary = fc.integer({ min: 0, max: 200_000_000 });
    fc.assert(
      fc.property(salary, salary, sectors, whenDecided, (one, other, sector, decisionDate) => {
        const paid = (pay: number) =>
          Number(figures({ ...ended, sector, decisionDate, history: [periodOf(40, { salary: pay }, '2025-11')] })['total']);
        expect(paid(Math.max(one, other))).toBeGreaterThanOrEqual(paid(Math.min(one, other)));
        expect(paid(Math.min(one, other))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
