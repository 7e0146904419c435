import fc from 'fast-check';
import { monthIndex, monthText, plusMonths } from './time/month-index.ts';

/** A period as somebody sends it. */
export type GivenPeriod = { from: string; to: string } & Readonly<Record<string, unknown>>;

/** `months` months that end in December 2025, or in `to`. */
export function periodOf(months: number, more: object = {}, to = '2025-12'): GivenPeriod {
  return { from: before(to, months - 1), to, ...more };
}

/** The month `months` before this one. */
export function before(month: string, months: number): string {
  return monthText(plusMonths(monthIndex(Number(month.slice(0, 4)), Number(month.slice(5))), -months));
}

const pay = fc.oneof(
  fc.record({ salary: fc.integer({ min: 1_000_000, max: 50_000_000 }) }),
  fc.record({ salary: fc.integer({ min: 700_000, max: 20_000_000 }), scheme: fc.constant('voluntary') }),
  fc.record({ coefficient: fc.integer({ min: 10_000, max: 80_000 }).map((n) => n / 10_000), regime: fc.constant('state') }),
);

/** Up to eight periods one after the other from 2008 to 2025, of all kinds, with gaps between some. */
export const someHistory: fc.Arbitrary<GivenPeriod[]> = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 6 }), months: fc.integer({ min: 1, max: 20 }), pay }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => {
    let next = monthIndex(2008, 1);
    return parts.map(({ gap, months, pay: paid }) => {
      const from = plusMonths(next, gap);
      next = plusMonths(from, months);
      return { from: monthText(from), to: monthText(plusMonths(next, -1)), ...paid };
    });
  });

/** The same history told otherwise: every period cut in two where it can be, the latest first. */
export function toldOtherwise(history: readonly GivenPeriod[]): GivenPeriod[] {
  return history
    .flatMap((period) => {
      if (period.from === period.to) return [period];
      return [
        { ...period, to: period.from },
        { ...period, from: before(period.from, -1) },
      ];
    })
    .toReversed();
}
