import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate } from '../calculate.ts';
import { figuresOf, tables } from '../calculated-fixture.ts';
import { type GivenPeriod, someHistory, toldOtherwise } from '../history-fixture.ts';

const person = { sex: 'F', birth: '1965-04' };
/** Enough years before, so that there is a pension to compare. */
const early: GivenPeriod = { from: '1994-01', to: '2007-12', regime: 'state', coefficient: 2.34 };
const figures = (history: readonly GivenPeriod[]) => figuresOf('pension', { person, pensionStart: '2026-07', history });

test('neither the order of periods nor how they are split changes anything', () => {
  fc.assert(
    fc.property(someHistory, (later) => {
      const history = [early, ...later];
      expect(figures(toldOtherwise(history))).toEqual(figures(history));
    }),
  );
});

test('no money is negative, and higher salaries never lower it', () => {
  fc.assert(
    fc.property(someHistory, fc.integer({ min: 2, max: 5 }), (later, times) => {
      const scaled = later.map((period) =>
        typeof period['salary'] === 'number' ? { ...period, salary: period['salary'] * times } : period,
      );
      const [low, high] = [figures([early, ...later]), figures([early, ...scaled])];
      if (!low['eligible']) return;
      for (const money of ['averageSalary', 'pension', 'supplement']) {
        expect(Number(low[money])).toBeGreaterThanOrEqual(0);
        expect(Number(high[money])).toBeGreaterThanOrEqual(Number(low[money]));
      }
    }),
  );
});

test('the time zone of the machine changes nothing', () => {
  const facts = { person, pensionStart: '2025-07', history: [{ from: '2000-01', to: '2025-06', salary: 5_000_000 }] };
  const zone = process.env['TZ'];
  const inZone = (name: string) => {
    process.env['TZ'] = name;
    return JSON.stringify(calculate('pension', facts, tables));
  };
  try {
    expect(inZone('Pacific/Kiritimati')).toBe(inZone('Pacific/Pago_Pago'));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
