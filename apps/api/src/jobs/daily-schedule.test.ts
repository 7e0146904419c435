import { expect, test } from 'vitest';
import { roundDay, roundId } from './daily-schedule.ts';

test.each([
  ['2026-11-22T05:59:59+07:00', '2026-11-21'],
  ['2026-11-22T06:00:00+07:00', '2026-11-22'],
  ['2026-11-23T05:59:59+07:00', '2026-11-22'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
])('at %s the round due is that of %s', (moment, day) => {
  expect(roundDay(Temporal.Instant.from(moment)).toString()).toBe(day);
});

test('a day has one id, another day another', () => {
  expect(roundId('2026-11-22')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(roundId('2026-11-22')).toBe(roundId('2026-11-22'));
  expect(roundId('2026-11-23')).not.toBe(roundId('2026-11-22'));
});
