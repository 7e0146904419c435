import { expect, test } from 'vitest';
import { roundDay } from './daily-schedule.ts';
import { jobIdOf } from '@openvssid/server/jobs/order-once';

test.each([
  ['2026-11-22T05:59:59+07:00', '2026-11-21'],
  ['2026-11-22T06:00:00+07:00', '2026-11-22'],
  ['2026-11-23T05:59:59+07:00', '2026-11-22'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
])('at %s the round due is that of %s', (moment, day) => {
  expect(roundDay(Temporal.Instant.from(moment)).toString()).toBe(day);
});

test('a day has one id, another day another', () => {
  expect(jobIdOf('daily-round', '2026-11-22')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(jobIdOf('daily-round', '2026-11-22')).toBe(jobIdOf('daily-round', '2026-11-22'));
  expect(jobIdOf('daily-round', '2026-11-23')).not.toBe(jobIdOf('daily-round', '2026-11-22'));
});
