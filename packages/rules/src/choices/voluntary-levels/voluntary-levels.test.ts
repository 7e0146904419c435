import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../calculated-fixture.ts';
import { compared, faultIn } from '../compared-fixture.ts';

const FACTS = { payOn: '2026-11-22', person: { sex: 'F' }, income: 4_000_000, years: 20 };
const of = (more: object = {}) => compared('voluntary-levels', { ...FACTS, ...more });
const chosen = (more: object = {}) => of(more)['chosen'];
const list = (name: string, more: object = {}) => of(more)[name] as Record<string, unknown>[];

test('the incomes go from the poverty line to twenty times the reference level, with the neighbours of the one that is asked', () => {
  expect(list('levels').map(({ income }) => income)).toEqual([
    1_500_000, 2_000_000, 3_000_000, 3_950_000, 4_000_000, 4_050_000, 5_000_000, 10_000_000, 20_000_000, 50_600_000,
  ]);
  expect(list('levels', { income: 1_500_000 }).map(({ income }) => income)).toEqual([
    1_500_000, 1_550_000, 2_000_000, 3_000_000, 5_000_000, 10_000_000, 20_000_000, 50_600_000,
  ]);
  expect(list('levels', { income: 50_600_000 }).at(-1)).toMatchObject({ income: 50_600_000 });
});

test('a level costs what the calculator of voluntary contributions says', () => {
  for (const { income, contribution, stateSupport, pay } of list('levels', { supportGroup: 'poor' })) {
    const own = figuresOf('voluntary-contribution', { payOn: FACTS.payOn, income, method: 'monthly', supportGroup: 'poor' });
    expect({ contribution, stateSupport, pay }).toEqual({ contribution: own['gross'], stateSupport: 165_000, pay: own['pay'] });
  }
});

test.each([
  { sex: 'F', years: 15, rate: 45 },
  { sex: 'F', years: 29, rate: 73 },
  { sex: 'F', years: 30, rate: 75 },
  { sex: 'F', years: 31, rate: 75 },
  { sex: 'M', years: 15, rate: 40 },
  { sex: 'M', years: 19, rate: 44 },
  { sex: 'M', years: 20, rate: 45 },
  { sex: 'M', years: 21, rate: 47 },
  { sex: 'M', years: 34, rate: 73 },
  { sex: 'M', years: 35, rate: 75 },
  { sex: 'M', years: 36, rate: 75 },
])('$years years give $sex $rate percent of the income', ({ sex, years, rate }) => {
  expect(chosen({ person: { sex }, years })).toMatchObject({ years, rate, pension: 40_000 * rate });
});

test('each level is shown for 15, 20, 25 and 30 years and for the years that are asked', () => {
  const [first] = list('levels', { years: 22 });
  expect(first?.['pensions']).toEqual([
    { years: 15, rate: 45, pension: 675_000 },
    { years: 20, rate: 55, pension: 825_000 },
    { years: 22, rate: 59, pension: 885_000 },
    { years: 25, rate: 65, pension: 975_000 },
    { years: 30, rate: 75, pension: 1_125_000 },
  ]);
  expect(list('levels')[0]?.['pensions']).toHaveLength(4);
});

test('the line goes on to 35 years, or to those that are asked', () => {
  expect(list('years').map(({ years }) => years)).toEqual(Array.from({ length: 21 }, (_, i) => 15 + i));
  expect(list('years', { years: 45 }).at(-1)).toMatchObject({ years: 45 });
});

describe('the State', () => {
  test('supports 120 months, less those it has supported', () => {
    expect(chosen()).toMatchObject({ pay: 814_000, totalPaid: 240 * 880_000 - 120 * 66_000 });
    expect(chosen({ supportMonthsUsed: 119 })).toMatchObject({
      pay: 814_000,
      supportedMonths: 1,
      totalPaid: 240 * 880_000 - 66_000,
    });
    expect(chosen({ supportMonthsUsed: 120 })).toMatchObject({ pay: 880_000, supportedMonths: 0, totalPaid: 240 * 880_000 });
    expect(chosen({ supportMonthsUsed: 130 })).toMatchObject({ pay: 880_000, supportedMonths: 0 });
  });
});

test('the steps lead from the income to the pension and to when more has come back', () => {
  const { steps } = of({ person: { sex: 'M' }, years: 36 });
  expect(steps.map(({ value, working, law }) => [value, working?.vi, law?.en])).toEqual([
    [880_000, '22% × 4.000.000', 'Law 41/2024 art 36'],
    [66_000, undefined, 'Decree 159/2025/ND-CP art 5'],
    [814_000, '880.000 − 66.000', undefined],
    [36, undefined, 'Law 41/2024 art 99'],
    [75, '45% + 2% × (36 − 20) = 77% > 75%', 'Law 41/2024 art 99'],
    [3_000_000, '4.000.000 × 75%', 'Law 41/2024 art 99'],
    [372_240_000, '432 × 880.000 − 120 × 66.000', undefined],
    [125, '372.240.000 ÷ 3.000.000', undefined],
  ]);
});

test.each([
  ['below the poverty line', { income: 1_499_999 }, 'E_VALUE $.income'],
  ['above the most', { income: 50_600_001 }, 'E_VALUE $.income'],
  ['above what was the most before July 2026', { payOn: '2026-06-30', income: 46_800_001 }, 'E_VALUE $.income'],
  ['too few years for a pension', { years: 14 }, 'E_VALUE $.years'],
  ['too many years', { years: 46 }, 'E_VALUE $.years'],
  ['before Law 41/2024', { payOn: '2025-06-30' }, 'E_OUT_OF_TABLE $.payOn'],
  ['after the tables', { payOn: '2027-01-01' }, 'E_OUT_OF_TABLE $.payOn'],
  ['no sex', { person: {} }, 'E_MISSING $.person.sex'],
])('facts at fault: %s', (_, more, fault) => {
  expect(faultIn('voluntary-levels', { ...FACTS, ...more })).toBe(fault);
});

test('the ends of the range are good', () => {
  for (const more of [{ income: 1_500_000 }, { income: 50_600_000 }, { years: 15 }, { years: 45 }, { payOn: '2025-07-01' }])
    expect(faultIn('voluntary-levels', { ...FACTS, ...more })).toBeUndefined();
});
