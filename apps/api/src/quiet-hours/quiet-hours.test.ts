import { expect, test } from 'vitest';
import { endOfQuiet, quietByDefault } from './quiet-hours.ts';

const night = { enabled: true, from: '22:00', to: '06:00' };
const endOf = (hours: typeof night, at: string) =>
  endOfQuiet(hours, Temporal.Instant.from(`${at}+07:00`))
    ?.toZonedDateTimeISO('Asia/Ho_Chi_Minh')
    .toPlainDateTime()
    .toString();

test.each([
  ['2026-11-22T21:59:59.999', undefined],
  ['2026-11-22T22:00:00', '2026-11-23T06:00:00'],
  ['2026-11-22T23:59:59', '2026-11-23T06:00:00'],
  ['2026-11-23T00:00:00', '2026-11-23T06:00:00'],
  ['2026-11-23T05:59:59.999', '2026-11-23T06:00:00'],
  ['2026-11-23T06:00:00', undefined],
  ['2026-12-31T22:30:00', '2027-01-01T06:00:00'],
])('from 22:00 to 06:00, at %s it ends %s', (at, end) => {
  expect(endOf(night, at)).toBe(end);
});

test('hours within a day', () => {
  const noon = { enabled: true, from: '12:00', to: '13:30' };
  expect(endOf(noon, '2026-11-22T11:59:59')).toBeUndefined();
  expect(endOf(noon, '2026-11-22T12:00:00')).toBe('2026-11-22T13:30:00');
  expect(endOf(noon, '2026-11-22T13:30:00')).toBeUndefined();
  expect(endOf(noon, '2026-11-22T00:30:00')).toBeUndefined();
});

test('switched off, or as long as nothing, nobody is left alone', () => {
  expect(endOf({ ...night, enabled: false }, '2026-11-22T23:00:00')).toBeUndefined();
  expect(endOf({ enabled: true, from: '06:00', to: '06:00' }, '2026-11-22T06:00:00')).toBeUndefined();
});

test('the operator sets what holds without a choice', () => {
  expect(quietByDefault({ QUIET_HOURS: '21:30-05:00' })).toEqual({ enabled: true, from: '21:30', to: '05:00' });
  expect(quietByDefault({ QUIET_HOURS: 'none' }).enabled).toBe(false);
});
