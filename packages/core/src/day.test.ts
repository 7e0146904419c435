import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay, parseDay } from './day.ts';
import { formatDay } from './format.ts';
import { ok } from './result.ts';

test.each(['2026-02-01', '01/02/2026', '1/2/2026', ' 1.2.2026 ', '01-02-2026', '1 / 2 / 2026'])('reads %j', (text) => {
  expect(parseDay(text)).toEqual(ok('2026-02-01'));
});

test.each(['', '31/4/2026', '29/02/2025', '2026-13-01', '1/2/26', '2026-2-1', '2026', '0000-01-01', '2026-02-01T00:00Z'])(
  'refuses %j',
  (text) => {
    expect(parseDay(text)).toEqual({ ok: false, refusal: { code: 'day-malformed' } });
  },
);

test('a shown day is read back as the same day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(isDay(day)).toBe(true);
        expect(parseDay(formatDay(day))).toEqual(ok(day));
      },
    ),
  );
});
