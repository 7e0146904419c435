import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculate } from './calculate.ts';
import { tables } from './calculated-fixture.ts';
import { CALCULATOR_NAMES } from './calculator-names.ts';
import { type GivenPeriod, toldOtherwise } from './history-fixture.ts';

type Facts = { readonly history?: readonly GivenPeriod[] } & Readonly<Record<string, unknown>>;

const CASES: { id: string; calculator: string; facts: Facts; expected?: unknown }[] = JSON.parse(
  readFileSync(new URL('../cases.json', import.meta.url), 'utf8'),
);
/** Facts that are good, of every calculator. */
const GOOD = CASES.filter(({ expected }) => expected !== undefined);
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh', 'America/New_York'];

/** The figures, without what leads to them. */
function figuresOf(calculator: string, facts: unknown): unknown {
  const outcome = calculate(calculator, facts, tables);
  return 'error' in outcome ? outcome : { ...outcome.result, steps: undefined };
}

describe.each(CALCULATOR_NAMES)('%s', (name) => {
  const cases = GOOD.filter(({ calculator }) => calculator === name);

  test('neither the order of periods nor how they are split changes a figure', () => {
    for (const { id, facts } of cases) {
      const otherwise = facts.history ? { ...facts, history: toldOtherwise(facts.history) } : facts;
      expect([id, figuresOf(name, otherwise)]).toEqual([id, figuresOf(name, facts)]);
    }
  });

  test('no figure is negative', () => {
    for (const { id, facts } of cases) expect([id, numbersIn(figuresOf(name, facts)).filter((one) => one < 0)]).toEqual([id, []]);
  });

  test('salaries scaled up lower no figure at equal eligibility', () => {
    for (const { id, facts } of cases) {
      const [less, more] = [figuresOf(name, facts), figuresOf(name, withSalaries(facts, 1.5))];
      if (decidedIn(less) !== decidedIn(more)) continue;
      const greater = numbersIn(more);
      expect([id, numbersIn(less).filter((one, i) => (greater[i] ?? 0) < one)]).toEqual([id, []]);
    }
  });

  test('the time zone of the machine changes nothing', () => {
    const inZone = (zone: string) => {
      process.env['TZ'] = zone;
      return cases.map(({ facts }) => figuresOf(name, facts));
    };
    const own = process.env['TZ'];
    const [first, ...others] = ZONES.map(inZone);
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
    for (const one of others) expect(one).toEqual(first);
  });
});

test('there are good facts of every calculator', () => {
  expect(new Set(GOOD.map(({ calculator }) => calculator))).toEqual(new Set(CALCULATOR_NAMES));
});

const SALARIES = ['salary', 'averageSalary', 'income', 'coefficient'];

/** Every salary in the facts, wherever it stands, but within what may be given at all. */
function withSalaries(facts: Facts, times: number): unknown {
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) => {
    if (typeof value !== 'number' || !SALARIES.includes(key)) return value;
    return key === 'coefficient' ? Math.min(30, Math.round(value * times * 100) / 100) : Math.round(value * times);
  });
}

/** All that is no number: rights, reasons, routes, days. */
function decidedIn(figures: unknown): string {
  return JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? 0 : value));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
