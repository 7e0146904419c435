import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HealthCoverSettings, type HeldCover, nextHealthCover } from './next-health-cover.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const SETTINGS: HealthCoverSettings = { gapMonths: 3, waitingDays: 30, shortGapBegins: 'old-end' };

type Told = { from?: string; to?: string | undefined; household?: boolean; fiveYearsOn?: string };
const held = ({ from = '2025-01-01', to, household = true, fiveYearsOn }: Told): HeldCover => ({
  household,
  from: day(from),
  to: to === undefined ? undefined : day(to),
  fiveYearsOn: fiveYearsOn === undefined ? undefined : day(fiveYearsOn),
});

/** `2026-12-01..2027-11-30 kept 2030-01-01`, or the reason against it. */
function next(covers: readonly HeldCover[], paidOn: string, months = 12, settings: Partial<HealthCoverSettings> = {}): string {
  const cover = nextHealthCover(covers, months, day(paidOn), { ...SETTINGS, ...settings });
  if ('reason' in cover) return `${cover.reason} ${cover.until?.toString() ?? '-'}`;
  return `${cover.from.toString()}..${cover.to.toString()} ${cover.fiveYears} ${cover.fiveYearsOn.toString()}`;
}

test('a cover in force is prolonged from the day after its end, and the five years go on', () => {
  const card = held({ to: '2026-12-15', fiveYearsOn: '2028-03-01' });
  expect(next([card], '2026-11-23')).toBe('2026-12-16..2027-12-15 kept 2028-03-01');
  expect(next([card], '2026-11-23', 3)).toBe('2026-12-16..2027-03-15 kept 2028-03-01');
  expect(next([card], '2026-12-15')).toBe('2026-12-16..2027-12-15 kept 2028-03-01');
  expect(next([card], '2026-12-16')).toBe('2026-12-16..2027-12-15 kept 2028-03-01');
});

test('a record that does not say when five years are reached counts from the beginning of its cover', () => {
  expect(next([held({ from: '2025-02-01', to: '2026-12-15' })], '2026-11-23')).toContain('kept 2030-02-01');
});

test('a first purchase waits, and five years begin with the cover', () => {
  expect(next([], '2026-11-23')).toBe('2026-12-23..2027-12-22 begun 2031-12-23');
  expect(next([], '2026-11-23', 12, { waitingDays: 0 })).toBe('2026-11-23..2027-11-22 begun 2031-11-23');
});

describe('a gap of three months is the longest that breaks nothing', () => {
  const card = held({ to: '2026-06-30', fiveYearsOn: '2028-01-01' });
  test.each([
    ['2026-09-30', '2026-07-01..2027-06-30 kept 2028-01-01'],
    ['2026-10-01', '2026-07-01..2027-06-30 kept 2028-01-01'],
    ['2026-10-02', '2026-11-01..2027-10-31 broken 2031-11-01'],
  ])('paid on %s: %s', (paidOn, expected) => {
    expect(next([card], paidOn)).toBe(expected);
  });

  test.each([
    ['2026-10-01', '2026-10-01..2027-09-30 kept 2028-01-01'],
    ['2026-10-02', '2026-11-01..2027-10-31 broken 2031-11-01'],
  ])('where cover begins with the payment, paid on %s: %s', (paidOn, expected) => {
    expect(next([card], paidOn, 12, { shortGapBegins: 'payment-day' })).toBe(expected);
  });

  test('another length may be set', () => {
    expect(next([card], '2026-07-01', 12, { gapMonths: 0 })).toContain('kept');
    expect(next([card], '2026-07-02', 12, { gapMonths: 0 })).toContain('broken');
  });

  test('the days without cover are told', () => {
    const cover = nextHealthCover([card], 12, day('2026-07-03'), SETTINGS);
    expect(cover).toMatchObject({ gap: { from: day('2026-07-01'), to: day('2026-07-02') } });
    expect(nextHealthCover([card], 12, day('2026-07-01'), SETTINGS)).toMatchObject({ gap: undefined });
  });
});

test('nobody pays for a cover that is over before the payment', () => {
  const card = held({ to: '2026-06-30' });
  expect(next([card], '2026-09-30', 3)).toBe('2026-07-01..2026-09-30 kept 2030-01-01');
  expect(next([card], '2026-10-01', 3)).toBe('over-before-payment 2026-09-30');
  expect(next([card], '2026-10-01', 6)).toContain('2026-07-01..2026-12-31');
});

describe('who is covered otherwise buys nothing for the same time', () => {
  const paidOn = '2026-11-23';
  test.each([
    ['2026-12-22', '2026-12-23..2027-12-22 kept 2030-01-01'],
    ['2026-12-23', '2026-12-24..2027-12-23 kept 2030-01-01'],
    ['2026-12-24', 'covered-otherwise 2026-12-24'],
    [undefined, 'covered-otherwise -'],
  ])('until %s: %s', (to, expected) => {
    expect(next([held({ to, household: false })], paidOn)).toBe(expected);
  });

  test('even beside a household card', () => {
    const cards = [held({ to: '2026-11-30' }), held({ to: '2027-12-31', household: false })];
    expect(next(cards, paidOn)).toBe('covered-otherwise 2027-12-31');
    expect(next(cards.toReversed(), paidOn)).toBe('covered-otherwise 2027-12-31');
  });
});

describe('cover is bought at most a year ahead', () => {
  test.each([
    ['2027-11-22', '2027-11-23..2028-11-22 kept 2030-01-01'],
    ['2027-11-23', '2027-11-24..2028-11-23 kept 2030-01-01'],
    ['2027-11-24', 'covered-far-ahead 2027-11-24'],
    [undefined, 'covered-otherwise -'],
  ])('with cover until %s: %s', (to, expected) => {
    expect(next([held({ to })], '2026-11-23')).toBe(expected);
  });
});

test('who renews at the end of a month loses no day', () => {
  expect(next([held({ to: '2026-08-30' })], '2026-08-15', 6)).toContain('2026-08-31..2027-02-28');
  expect(next([held({ to: '2027-11-29' })], '2027-11-15', 3)).toContain('2027-11-30..2028-02-29');
  expect(next([held({ to: '2028-02-28' })], '2028-02-15', 12)).toContain('2028-02-29..2029-02-28');
});

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => day('2022-01-01').add({ days }));
const anyCover = fc.record({ to: anyDay, months: fc.constantFrom(3, 6, 12), household: fc.boolean() });

test('new cover never overlaps what is held, is never over, and keeps five years only across short gaps', () => {
  fc.assert(
    fc.property(fc.array(anyCover, { maxLength: 3 }), anyDay, fc.constantFrom(3, 6, 12), (covers, paidOn, months) => {
      const all = covers.map(({ to, months: length, household }) =>
        held({ from: to.subtract({ months: length }).toString(), to: to.toString(), household }),
      );
      const cover = nextHealthCover(all, months, paidOn, SETTINGS);
      if ('reason' in cover) return;
      const compare = Temporal.PlainDate.compare;
      for (const { to } of all) expect(to && compare(to, cover.from) < 0).toBe(true);
      expect(compare(cover.to, paidOn)).toBeGreaterThanOrEqual(0);
      const last = all
        .map(({ to }) => to)
        .filter((to) => to !== undefined)
        .sort(compare)
        .at(-1);
      const broken = !last || compare(last.add({ days: 1, months: 0 }).add({ months: 3 }), paidOn) < 0;
      expect(cover.fiveYears === 'kept').toBe(!broken);
      expect(compare(cover.to, cover.from.add({ months }))).toBeLessThanOrEqual(0);
    }),
  );
});

test('cover after cover leaves no day between', () => {
  fc.assert(
    fc.property(anyDay, fc.array(fc.constantFrom(3, 6, 12), { minLength: 1, maxLength: 4 }), (end, purchases) => {
      let last = held({ from: end.subtract({ years: 1 }).toString(), to: end.toString() });
      for (const months of purchases) {
        const cover = nextHealthCover([last], months, last.to ?? end, SETTINGS);
        if ('reason' in cover) throw new Error(cover.reason);
        expect(cover.from.equals((last.to ?? end).add({ days: 1 }))).toBe(true);
        last = held({ from: cover.from.toString(), to: cover.to.toString() });
      }
    }),
  );
});
