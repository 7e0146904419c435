import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, tables } from '../calculated-fixture.ts';
import type { Person } from '../facts/person.ts';
import { type MonthIndex, monthIndexOf, monthText, plusMonths } from '../time/month-index.ts';
import { incomeRange, refuseIncome } from './chosen-income.ts';
import { missingMonths } from './missing-months.ts';
import { distinctMonths, emptyMonthsBefore, holds, lengthOf, type MonthRun, runFrom } from './months.ts';
import { splitOverRuns } from './split-over-runs.ts';
import { supportGroupOf, supportMonthsUsed } from './state-support.ts';
import { type AheadMethod, monthsAhead } from './voluntary-months.ts';
import { voluntaryPrice } from './voluntary-price.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const run = (text: string): MonthRun => {
  const [from = '', to = from] = text.split('..');
  return { from: monthIndexOf(from), to: monthIndexOf(to) };
};
const textOf = ({ from, to }: MonthRun) => `${monthText(from)}..${monthText(to)}`;

type Asked = { method?: AheadMethod; from?: string; years?: number; paidOn?: string };

function ahead(held: readonly string[], { method = 'monthly', from, years, paidOn = '2026-11-23' }: Asked): string {
  const asked = { method, years, from: from === undefined ? undefined : monthIndexOf(from) };
  const paid = monthsAhead(held.map(run), asked, day(paidOn));
  if (!('reason' in paid)) return textOf(paid.run) + (paid.leftOut ? ` without ${textOf(paid.leftOut)}` : '');
  const { reason: _, ...at } = paid;
  const said = Object.values(at).map((value: MonthIndex | MonthRun) =>
    typeof value === 'number' ? monthText(value) : textOf(value),
  );
  return [paid.reason, ...said].join(' ');
}

describe('the first month is the next unpaid one, while it can still be paid in time', () => {
  test.each<[string[], AheadMethod, string]>([
    [[], 'monthly', '2026-11..2026-11'],
    [[], '12-months', '2026-11..2027-10'],
    [['2025-01..2026-10'], 'monthly', '2026-11..2026-11'],
    [['2025-01..2026-11'], 'monthly', '2026-12..2026-12'],
    [['2025-01..2026-09'], 'monthly', '2026-11..2026-11 without 2026-10..2026-10'],
    [['2025-01..2026-09'], '3-months', '2026-10..2026-12'],
    [['2025-01..2026-08'], '3-months', '2026-09..2026-11'],
    [['2025-01..2026-07'], '3-months', '2026-11..2027-01 without 2026-08..2026-10'],
    [['2025-01..2026-07'], '6-months', '2026-08..2027-01'],
    [['2025-01..2026-06'], '6-months', '2026-11..2027-04 without 2026-07..2026-10'],
    [['2025-01..2026-04'], '12-months', '2026-05..2027-04'],
    [['2025-01..2026-03'], '12-months', '2026-11..2027-10 without 2026-04..2026-10'],
  ])('%j %s: %s', (held, method, expected) => {
    expect(ahead(held, { method })).toBe(expected);
  });
});

describe('the latest day', () => {
  test.each<[AheadMethod, string, string]>([
    ['monthly', '2026-11', '2026-11..2026-11'],
    ['monthly', '2026-10', 'too-late 2026-10'],
    ['3-months', '2026-09', '2026-09..2026-11'],
    ['3-months', '2026-08', 'too-late 2026-10'],
    ['6-months', '2026-08', '2026-08..2027-01'],
    ['6-months', '2026-07', 'too-late 2026-10'],
    ['12-months', '2026-05', '2026-05..2027-04'],
    ['12-months', '2026-04', 'too-late 2026-10'],
  ])('%s from %s: %s', (method, from, expected) => {
    expect(ahead([], { method, from })).toBe(expected);
  });
});

test('months that are held, paid or owed, are not paid again', () => {
  expect(ahead(['2026-12..2026-12'], { method: '3-months', from: '2026-11' })).toBe('held-already 2026-12..2026-12');
  expect(ahead(['2027-02..2027-02'], { method: '3-months', from: '2026-11' })).toBe('2026-11..2027-01');
  expect(ahead(['2026-10..2026-10'], { method: '3-months', from: '2026-11' })).toBe('2026-11..2027-01');
});

test('an order begins at most a year ahead', () => {
  expect(ahead([], { from: '2027-11' })).toBe('2027-11..2027-11 without 2026-11..2027-10');
  expect(ahead([], { from: '2027-12' })).toBe('too-far-ahead 2027-11');
  expect(ahead(['2027-01..2031-12'], {})).toBe('too-far-ahead 2027-11');
});

test('years ahead begin this month at the earliest', () => {
  const method = 'years-ahead';
  expect(ahead(['2025-01..2026-09'], { method, years: 2 })).toBe('2026-11..2028-10 without 2026-10..2026-10');
  expect(ahead(['2025-01..2026-11'], { method, years: 5 })).toBe('2026-12..2031-11');
  expect(ahead([], { method, years: 2, from: '2026-10' })).toBe('begins-before-payment');
});

const person = (birth: string, sex: 'F' | 'M' = 'M'): Person => ({
  sex,
  birth: { month: monthIndexOf(birth), day: day(birth.padEnd(10, '-01')), yearOnly: false },
});

describe('missing months', () => {
  const missing = (held: readonly string[], asked: number | undefined, birth = '1960-01', paidOn = '2026-11-23') => {
    const found = missingMonths(held.map(run), asked, person(birth), day(paidOn), tables);
    if ('reason' in found)
      return found.reason === 'age-not-reached' ? `${found.reason} ${monthText(found.reached)}` : Object.values(found).join(' ');
    return `${found.months}: ${found.runs.map(textOf).join(', ')}`;
  };
  const years = '2010-01..2024-06';

  test('are the most recent ones, across what is insured between', () => {
    expect(missing([years], undefined)).toBe('6: 2026-05..2026-10');
    expect(missing([years, '2026-09..2026-09'], undefined)).toBe('5: 2026-05..2026-08, 2026-10..2026-10');
    expect(missing([years], 2)).toBe('2: 2026-09..2026-10');
  });

  test.each([
    [179, '1: 2026-10..2026-10'],
    [180, 'none-missing'],
    [181, 'none-missing'],
    [120, '60: 2021-11..2026-10'],
    [119, 'more-missing 61 60'],
  ])('of %i months insured: %s', (months, expected) => {
    const { from, to } = runFrom(monthIndexOf('2000-01'), months);
    expect(missing([textOf({ from, to })], undefined)).toBe(expected);
  });

  test('not more than are missing', () => {
    expect(missing([years], 6)).toContain('6:');
    expect(missing([years], 7)).toBe('fewer-missing 6');
  });

  test.each([
    ['1965-05', 'age-not-reached 2026-11'],
    ['1965-04', 'age-not-reached 2026-10'],
  ])('only from pension age: born %s', (birth, refusedBefore) => {
    const reached = refusedBefore.split(' ')[1] ?? '';
    const at = (month: string) => missing([years], undefined, birth, `${month}-15`);
    const before = monthText(plusMonths(monthIndexOf(reached), -1));
    expect([at(before).split(' ')[0], at(reached).split(' ')[0]]).toEqual(['age-not-reached', '6:']);
  });

  test('before July 2025 twenty years were needed and ten could be paid', () => {
    const { from, to } = runFrom(monthIndexOf('2000-01'), 120);
    expect(missing([textOf({ from, to })], undefined, '1955-01', '2025-06-30')).toContain('120:');
    expect(missing([textOf({ from, to })], undefined, '1955-01', '2025-07-01')).toContain('60:');
  });
});

describe('chosen income', () => {
  const refused = (income: number) => {
    const checked = refuseIncome(income, 50_000, day('2026-11-23'), tables);
    return 'error' in checked ? checked.error.code : checked.result?.reason;
  };
  test.each([
    [1_499_999, 'out-of-range'],
    [1_500_000, undefined],
    [1_500_001, 'between-steps'],
    [1_549_999, 'between-steps'],
    [1_550_000, undefined],
    [50_600_000, undefined],
    [50_600_001, 'out-of-range'],
    [50_650_000, 'out-of-range'],
  ])('%i: %s', (income, reason) => {
    expect(refused(income)).toBe(reason);
  });
});

test('the range of incomes is told while it is known', () => {
  expect(incomeRange(day('2026-12-31'), tables)).toEqual({ least: 1_500_000, most: 50_600_000 });
  expect(incomeRange(day('2027-01-01'), tables)).toBeUndefined();
});

test('a payment costs what the calculator says, and nothing is known of a day beyond its tables', () => {
  const payment = {
    paidOn: day('2026-11-23'),
    income: 3_000_000,
    method: '3-months' as const,
    years: undefined,
    months: undefined,
    firstMonth: monthIndexOf('2026-11'),
    group: 'poor' as const,
    supportMonthsUsed: 118,
  };
  const facts = {
    payOn: '2026-11-23',
    income: 3_000_000,
    method: '3-months',
    firstMonth: '2026-11',
    supportGroup: 'poor',
    supportMonthsUsed: 118,
  };
  const asked = voluntaryPrice(payment, tables);
  if ('error' in asked) throw new Error(asked.error.code);
  const { steps: _, ...figures } = asked.result;
  expect(figures).toEqual(figuresOf('voluntary-contribution', facts));
  expect(voluntaryPrice({ ...payment, paidOn: day('2027-01-01') }, tables)).toEqual({
    error: { code: 'E_OUT_OF_TABLE', path: '$.payOn' },
  });
  expect(refuseIncome(3_000_000, 50_000, day('2027-01-01'), tables)).toMatchObject({ error: { code: 'E_OUT_OF_TABLE' } });
});

test('months supported by the State are voluntary ones since 2018, each once, and those ordered', () => {
  expect(supportMonthsUsed([], 0)).toBe(0);
  expect(supportMonthsUsed([run('2017-12..2018-01')], 0)).toBe(1);
  expect(supportMonthsUsed([run('2010-01..2017-12')], 0)).toBe(0);
  expect(supportMonthsUsed([run('2018-01..2018-03'), run('2018-03..2018-04')], 12)).toBe(16);
});

test('the highest group counts', () => {
  const at = day('2026-11-23');
  expect(supportGroupOf([], at, tables)).toBe('other');
  expect(supportGroupOf(['ethnic-minority', 'near-poor'], at, tables)).toBe('near-poor');
  expect(supportGroupOf(['near-poor', 'poor'], at, tables)).toBe('poor');
  // Before it had a rate of its own, belonging to an ethnic minority was worth what everybody got.
  expect(supportGroupOf(['ethnic-minority'], day('2025-06-30'), tables)).toBe('other');
});

const monthAt = (months: number) => plusMonths(monthIndexOf('2000-01'), months);
const anyRuns = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 40 }))
    .map(([from, months]) => runFrom(monthAt(from), months)),
  { maxLength: 6 },
);

test('empty months are as many as asked, held by nobody, and the most recent ones', () => {
  fc.assert(
    fc.property(anyRuns, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (held, end, count) => {
      const before = monthAt(end);
      const found = emptyMonthsBefore(held, before, count);
      expect(distinctMonths(found)).toBe(count);
      const [first] = found;
      for (let at = first?.from ?? before; at < before; at = plusMonths(at, 1)) expect(holds(found, at)).toBe(!holds(held, at));
    }),
  );
});

test('shares of runs are the whole, and none is supported beyond its months', () => {
  fc.assert(
    fc.property(
      anyRuns,
      fc.integer({ min: 330_000, max: 900_000_000 }),
      fc.integer({ min: 0, max: 200 }),
      (given, gross, supported) => {
        fc.pre(given.length > 0);
        const runs = emptyMonthsBefore([], given[0]?.from ?? monthAt(0), given.length).concat(given);
        const shares = splitOverRuns(runs, gross, supported);
        const sum = (of: (share: (typeof shares)[number]) => number) => shares.reduce((total, share) => total + of(share), 0);
        expect(sum((share) => share.gross)).toBe(gross);
        expect(sum((share) => share.supported)).toBe(
          Math.min(
            supported,
            sum(({ months }) => months),
          ),
        );
        for (const share of shares) {
          expect(share.months).toBe(lengthOf(share.run));
          expect(share.supported).toBeLessThanOrEqual(share.months);
        }
      },
    ),
  );
});
