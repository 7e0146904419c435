import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf } from '../calculated-fixture.ts';
import { maternity } from './maternity.ts';

const history = [{ from: '2025-01', to: '2026-12', salary: 12_000_000 }];

test.each([
  ['no event', { history }, 'E_MISSING $.event'],
  ['an unknown event', { event: 'wedding', history }, 'E_VALUE $.event'],
  ['an event that is no text', { event: ['birth'], history }, 'E_TYPE $.event'],
  ['no history', { event: 'birth', birthDate: '2026-05-05' }, 'E_MISSING $.history'],
  ['an empty history', { event: 'birth', birthDate: '2026-05-05', history: [] }, 'E_VALUE $.history'],
  ['no facts', null, 'E_TYPE $'],
  ['an own field that is missing, before a foreign one', { event: 'birth', history, weeks: 1 }, 'E_MISSING $.birthDate'],
  ['an unknown field before a missing event', { history, name: 'A' }, 'E_UNKNOWN_FIELD $.name'],
  [
    'a month in two periods',
    { event: 'birth', birthDate: '2026-05-05', history: [...history, ...history] },
    'E_PERIOD_OVERLAP $.history[1]',
  ],
])('%s: the first fault', (_, facts, fault) => {
  expect(faultOf('maternity', facts)).toBe(fault);
});

test('the schema has one shape an event, each closed', () => {
  expect(maternity.schema['oneOf']).toHaveLength(7);
  expect(maternity.schema['oneOf']).toContainEqual(
    expect.objectContaining({ required: ['event', 'history', 'date', 'method', 'days'], additionalProperties: false }),
  );
});

describe('properties', () => {
  const first = Temporal.PlainDate.from('2016-01-01');
  const day = fc.integer({ min: 0, max: first.until('2026-12-31').days }).map((days) => first.add({ days }).toString());
  const event = fc.oneof(
    fc.record({
      event: fc.constant('birth'),
      birthDate: day,
      children: fc.integer({ min: 1, max: 3 }),
      orderedRest: fc.boolean(),
    }),
    fc.record({ event: fc.constant('father-leave'), birthDate: day, motherQualifies: fc.boolean(), surgery: fc.boolean() }),
    fc.record({ event: fc.constant('pregnancy-loss'), date: day, weeks: fc.integer({ min: 1, max: 45 }), days: fc.constant(60) }),
    fc.record({ event: fc.constant('antenatal'), date: day, visits: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1 }) }),
  );
  const salary = fc.integer({ min: 0, max: 100_000_000 });
  const months = fc.array(fc.option(salary), { minLength: 132, maxLength: 132 }).filter((all) => all.some((one) => one !== null));
  const monthAt = (i: number) => `${2016 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  const single = (salaries: readonly (number | null)[]) =>
    salaries.flatMap((pay, i) => (pay === null ? [] : [{ from: monthAt(i), to: monthAt(i), salary: pay }]));
  /** Neighbours with the same salary as one period. */
  const merged = (salaries: readonly (number | null)[]) => {
    const all: { from: string; to: string; salary: number }[] = [];
    salaries.forEach((pay, i) => {
      const last = all.at(-1);
      if (pay === null) return;
      if (last && last.salary === pay && i > 0 && last.to === monthAt(i - 1)) last.to = monthAt(i);
      else all.push({ from: monthAt(i), to: monthAt(i), salary: pay });
    });
    return all;
  };

  test('order and splitting of periods do not matter, and no money is negative', () => {
    fc.assert(
      fc.property(event, months, (facts, salaries) => {
        const whole = figuresOf('maternity', { ...facts, history: merged(salaries) });
        expect(figuresOf('maternity', { ...facts, history: single(salaries).reverse() })).toEqual(whole);
        for (const name of ['averageSalary', 'allowance', 'birthAllowance', 'total'])
          expect(Number(whole[name] ?? 0)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 150 },
    );
  });

  test('higher salaries never give less', () => {
    fc.assert(
      fc.property(event, months, fc.integer({ min: 2, max: 5 }), (facts, salaries, times) => {
        const before = figuresOf('maternity', { ...facts, history: single(salaries) });
        const scaled = salaries.map((one) => (one === null ? null : one * times));
        const after = figuresOf('maternity', { ...facts, history: single(scaled) });
        expect(after['eligible']).toBe(before['eligible']);
        expect(Number(after['total'] ?? 0)).toBeGreaterThanOrEqual(Number(before['total'] ?? 0));
      }),
      { numRuns: 100 },
    );
  });
});
