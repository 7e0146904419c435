import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insuredTime, type InsuredPeriod, yearsAndMonths } from './insured-time.ts';
import { addMonths, monthOf } from './month.ts';

const paid = (from: string, to: string): InsuredPeriod => ({ fromMonth: monthOf(from), toMonth: monthOf(to), paid: true });
const owed = (from: string, to: string): InsuredPeriod => ({ ...paid(from, to), paid: false });

test('both ends of a period count', () => {
  expect(insuredTime([paid('2014-01', '2026-05')])).toEqual({ months: 149, unpaidMonths: 0, overlaps: [] });
  expect(yearsAndMonths(149)).toEqual({ years: 12, months: 5 });
  expect(insuredTime([])).toEqual({ months: 0, unpaidMonths: 0, overlaps: [] });
});

test('a month with two employers counts once and is marked', () => {
  expect(insuredTime([paid('2026-01', '2026-06'), paid('2026-04', '2026-09')])).toEqual({
    months: 9,
    unpaidMonths: 0,
    overlaps: [{ fromMonth: '2026-04', toMonth: '2026-06' }],
  });
});

test('an unpaid month is insured only when another employer paid for it', () => {
  expect(insuredTime([paid('2026-01', '2026-03'), owed('2026-03', '2026-05')])).toEqual({
    months: 3,
    unpaidMonths: 2,
    overlaps: [{ fromMonth: '2026-03', toMonth: '2026-03' }],
  });
});

test('neither order nor repetition of the periods changes what counts', () => {
  const period = fc.record({ start: fc.nat(40), length: fc.nat(12), paid: fc.boolean() }).map((each) => {
    const fromMonth = addMonths(monthOf('2020-01'), each.start);
    return { fromMonth, toMonth: addMonths(fromMonth, each.length), paid: each.paid };
  });
  fc.assert(
    fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
      const { months, unpaidMonths } = insuredTime(periods);
      expect(insuredTime([...periods.toReversed(), ...periods])).toMatchObject({ months, unpaidMonths });
    }),
  );
});
