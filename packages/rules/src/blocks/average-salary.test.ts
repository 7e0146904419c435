import { describe, expect, test } from 'vitest';
import { tables } from '../calculated-fixture.ts';
import { rounded } from '../exact.ts';
import { historyOf, periods } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import { before, type GivenPeriod, periodOf } from '../history-fixture.ts';
import { monthIndexOf } from '../time/month-index.ts';
import type { AverageAt } from './average-at.ts';
import { averageSalary } from './average-salary.ts';
import { explainAverage } from './explain-average.ts';
import { lawOn } from './law.ts';

function average(on: string, given: GivenPeriod[], more: Partial<AverageAt> = {}) {
  const date = Temporal.PlainDate.from(on);
  return averageSalary(tables, historyOf(periods.read(given)), { date, law: lawOn(date), path: '$.date', ...more });
}
const value = (...given: Parameters<typeof average>) => rounded(average(...given).value);
const salaried = (from: string, to: string, salary: number, more: object = {}): GivenPeriod => ({ from, to, salary, ...more });
const state = (from: string, to: string, coefficient: number): GivenPeriod => ({ from, to, regime: 'state', coefficient });

describe('salaries from employers and incomes of the voluntary scheme', () => {
  test.each([
    // Coefficients of 2026: 1.03 for 2024, 1 for 2025 and 2026; of 2025: 1.00 for 2024.
    ['2026-06-01', '2024-12', 10_300_000],
    ['2026-06-01', '2025-01', 10_000_000],
    ['2026-01-01', '2024-12', 10_300_000],
    ['2025-12-31', '2024-12', 10_000_000],
    ['2026-06-01', '1994-12', 58_100_000],
    ['2026-06-01', '1960-01', 58_100_000],
    ['2026-06-01', '1995-01', 49_100_000],
  ])('on %s a salary of %s is worth %i', (on, month, worth) => {
    expect(value(on, [salaried(month, month, 10_000_000)])).toBe(worth);
  });

  test('each month has its year’s coefficient, in both schemes', () => {
    const given = [salaried('2024-11', '2025-02', 3_000_000)];
    expect(value('2026-06-01', given)).toBe((2 * 3_090_000 + 2 * 3_000_000) / 4);
    expect(
      value(
        '2026-06-01',
        given.map((period) => ({ ...period, scheme: 'voluntary' })),
      ),
    ).toBe(3_045_000);
  });

  test('nothing is rounded before the end', () => {
    const found = average('2026-06-01', [salaried('2024-12', '2025-02', 1_000_001)]);
    expect(found.value.toFraction()).toBe('101000101/100');
    expect(rounded(found.value)).toBe(1_010_001);
  });

  test('missing months count at their salary, without coefficient', () => {
    const missing = { months: 3, salary: 2_000_000n };
    const found = average('2026-06-01', [salaried('2024-12', '2024-12', 10_000_000)], { missing });
    expect(found.months).toBe(4);
    expect(found.value.equals((10_300_000 + 6_000_000) / 4)).toBe(true);
  });
});

describe('salaries the State sets', () => {
  const today = 2_530_000;
  // The last `months` months of State salary at coefficient 4 follow many at 2.
  const career = (first: string, late: number) => [
    state(first, before('2026-06', late), 2),
    periodOf(late, { regime: 'state', coefficient: 4 }, '2026-06'),
  ];
  const employed = (first: string, more: object = {}) => salaried(first, first, 0, more);

  test.each([
    // An employer's month before, at no salary, keeps the whole career from being compared.
    ['1990-01', '1994-12', 60],
    ['1994-12', '1995-01', 60],
    ['1995-01', '1995-02', 72],
    ['2000-12', '2001-01', 72],
    ['2001-01', '2001-02', 96],
    ['2006-12', '2007-01', 96],
    ['2007-01', '2007-02', 120],
    ['2015-12', '2016-01', 120],
  ])('first month %s: the last %i count, at the base salary of the day', (first, then, window) => {
    const of = (late: number) => average('2026-07-01', [employed(first), ...career(then, late)]).state;
    expect(of(window)).toMatchObject({ window, counted: window, basis: 'last-months' });
    expect(of(window)?.average.equals(4 * today)).toBe(true);
    expect(of(window - 1)?.average.equals(((4 * (window - 1) + 2) * today) / window)).toBe(true);
  });

  test('gaps are skipped, and fewer months are all counted', () => {
    const given = [employed('1994-12'), state('1995-01', '1995-12', 2), state('2020-01', '2020-12', 4)];
    expect(average('2026-07-01', given).state).toMatchObject({ months: 24, counted: 24 });
    expect(average('2026-07-01', given).state?.average.equals(3 * today)).toBe(true);
  });

  test.each([
    ['2016-01', 180],
    ['2019-12', 180],
    ['2020-01', 240],
    ['2024-12', 240],
    ['2025-01', undefined],
  ])('first month %s: base salaries of their time, at today’s prices; window %s', (first, window) => {
    const found = average('2026-07-01', [employed(first), state(before(first, -1), '2026-06', 2)]);
    expect(found.state?.window).toBe(window);
    expect(found.state?.terms.every(({ price }) => price !== undefined)).toBe(true);
  });

  test('who began in December 2015 is paid by today’s base salary, a month later by that of its time', () => {
    const of = (first: string) => value('2026-07-01', [state(first, first, 2)]);
    expect(of('2015-12')).toBe(2 * today);
    // 1,150,000 đồng in January 2016, at a price coefficient of 1.32.
    expect(of('2016-01')).toBe(2 * 1_150_000 * 1.32);
  });

  test('the first compulsory month decides, not a voluntary one', () => {
    const voluntary = salaried('2014-01', '2014-01', 0, { scheme: 'voluntary' });
    const compulsory = salaried('2014-01', '2014-01', 0);
    const term = (first: GivenPeriod) => average('2026-07-01', [first, state('2016-05', '2016-05', 2)]).state?.terms[0];
    expect(term(voluntary)?.price?.value).toBe(132n);
    expect(term(compulsory)?.price).toBeUndefined();
  });

  test('under Law 41/2024 the whole career counts where it gives more and no employer set a salary', () => {
    const given = [state('1992-09', '2010-08', 3.33), state('2010-09', '2026-04', 2.34)];
    const whole = average('2026-05-01', given);
    expect(whole.state).toMatchObject({ basis: 'all-months', counted: 404, months: 404 });
    expect(rounded(whole.value)).toBe(Math.round(((216 * 3.33 + 188 * 2.34) / 404) * 2_340_000));
    const basis = (on: string, ...more: GivenPeriod[]) => average(on, [...given, ...more]).state?.basis;
    const late = { from: '2026-05', to: '2026-05' };
    expect(basis('2025-06-30')).toBe('last-months');
    expect(basis('2026-05-01', { ...late, salary: 1 })).toBe('last-months');
    expect(basis('2026-05-01', { ...late, salary: 1, scheme: 'voluntary' })).toBe('all-months');
    expect(average('2026-05-01', [state('1992-09', '2026-04', 3)]).state?.basis).toBe('last-months');
  });

  test('months paid at once are no employer’s', () => {
    const given = [state('1992-09', '2010-08', 3.33), state('2010-09', '2026-04', 2.34)];
    const missing = { months: 6, salary: 1_000_000n };
    expect(average('2026-05-01', given, { missing }).state?.basis).toBe('all-months');
  });

  test('an earlier window counts where it gives more', () => {
    const given = [employed('1994-12'), state('1995-01', '2010-12', 5), state('2011-01', '2026-04', 3)];
    const found = (end: string) => average('2026-05-01', given, { alternativeEnd: monthIndexOf(end) }).state;
    expect(found('2010-12')).toMatchObject({ basis: 'before-transfer', counted: 60 });
    expect(found('2011-01')).toMatchObject({ basis: 'before-transfer', counted: 60 });
    expect(found('2026-04')).toMatchObject({ basis: 'last-months' });
    expect(found('1994-12')).toMatchObject({ basis: 'last-months' });
  });

  test('is weighed with the other months by their number', () => {
    const given = [state('1997-01', '2006-09', 3), salaried('2025-01', '2025-12', 9_000_000)];
    const mean = (117 * 3 * today + 12 * 9_000_000) / 129;
    expect(value('2026-07-01', given)).toBe(Math.round(mean));
  });
});

describe('outside the tables', () => {
  const fault = (...given: Parameters<typeof average>) => {
    try {
      average(...given);
      return undefined;
    } catch (error) {
      return error instanceof Fault ? `${error.code} ${error.path}` : String(error);
    }
  };
  test.each([
    ['a year of payout without coefficients', '2018-06-01', [salaried('2015-01', '2015-12', 1)], 'E_OUT_OF_TABLE $.date'],
    ['not needed for State salaries', '2018-06-01', [state('2000-01', '2017-12', 3)], undefined],
    ['but for those of who began in 2016', '2018-06-01', [state('2016-01', '2017-12', 3)], 'E_OUT_OF_TABLE $.date'],
    ['2017: from 2013 only', '2017-06-01', [salaried('2013-01', '2016-12', 1)], undefined],
    [
      'the earliest such month is named',
      '2017-06-01',
      [salaried('2013-01', '2016-12', 1), salaried('2012-06', '2012-12', 1), salaried('2010-01', '2011-12', 1)],
      'E_OUT_OF_TABLE $.history[2].from',
    ],
    ['a day without base salary', '1993-03-31', [state('1990-01', '1992-12', 3)], 'E_OUT_OF_TABLE $.date'],
  ])('%s', (_, on, given, expected) => {
    expect(fault(on, given)).toBe(expected);
  });
});

describe('steps', () => {
  const steps = (on: string, given: GivenPeriod[], more: Partial<AverageAt> = {}) => {
    const found = average(on, given, more);
    return explainAverage(found, found.value, lawOn(Temporal.PlainDate.from(on))).map(({ label, value, working }) => [
      label.vi.slice(0, 40),
      value,
      working?.vi,
    ]);
  };

  test('salaries are shown year by year, those before 1995 together', () => {
    const given = [salaried('1993-11', '1995-02', 100_000), salaried('2024-07', '2024-12', 5_000_000)];
    const sum = 1_400_000 * 5.81 + 200_000 * 4.91 + 30_000_000 * 1.03 + 3 * 4_000_000;
    expect(steps('2026-06-01', given, { missing: { months: 3, salary: 4_000_000n } })).toEqual([
      [
        'Tổng tiền lương, thu nhập đã điều chỉnh ',
        sum,
        '(1993–1994) 1.400.000 × 5,81 + (1995) 200.000 × 4,91 + (2024) 30.000.000 × 1,03 + 3 × 4.000.000',
      ],
      ['Mức bình quân tiền lương, thu nhập tháng', Math.round(sum / 25), '52.016.000 ÷ 25'],
    ]);
  });

  test('State salaries by coefficient, base salary and price', () => {
    const given = [state('2016-04', '2016-05', 2.34), state('2016-06', '2016-06', 2.67)];
    expect(steps('2026-06-01', given)).toEqual([
      ['Số tháng cuối hưởng lương Nhà nước được ', 3, undefined],
      [
        'Bình quân tiền lương do Nhà nước quy địn',
        Math.round(((2.34 * 1_150_000 + 2.34 * 1_210_000 + 2.67 * 1_210_000) * 1.32) / 3),
        '(1 × 2,34 × 1.150.000 × 1,32 + 1 × 2,34 × 1.210.000 × 1,32 + 1 × 2,67 × 1.210.000 × 1,32) ÷ 3',
      ],
      ['Mức bình quân tiền lương, thu nhập tháng', 3_851_364, undefined],
    ]);
  });

  test('both kinds are weighed in the open', () => {
    const found = steps('2026-07-01', [state('1997-01', '1997-12', 3), salaried('2025-01', '2025-12', 9_000_000)]);
    expect(found.at(-1)).toEqual(['Mức bình quân tiền lương, thu nhập tháng', 8_295_000, '(12 × 7.590.000 + 108.000.000) ÷ 24']);
  });

  test('why other months than the last ones are averaged', () => {
    const given = [state('1992-09', '2010-08', 3.33), state('2010-09', '2026-04', 2.34)];
    const label = (more: Partial<AverageAt>) => {
      const found = average('2026-05-01', given, more);
      return explainAverage(found, found.value, '41/2024')[0]?.label.vi;
    };
    expect(label({})).toContain('(tính toàn bộ vì có lợi hơn)');
    expect(label({ alternativeEnd: monthIndexOf('2010-08') })).toContain('(trước khi chuyển công tác, vì có lợi hơn)');
  });

  test('an average that was given stands alone', () => {
    const { value } = average('2026-06-01', [salaried('2025-01', '2025-01', 7_000_000)]);
    expect(explainAverage(undefined, value, '58/2014')).toEqual([
      expect.objectContaining({
        value: 7_000_000,
        unit: 'dong-a-month',
        law: expect.objectContaining({ en: expect.stringMatching(/^Law 58/) }),
      }),
    ]);
  });
});
