import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsFrom, dueDay, type Holidays, isWorkingDay, remainingWorkingDays } from './working-days.ts';

const HOLIDAYS: Holidays = [
  { day: '2026-01-01', kind: 'off' },
  { day: '2026-01-02', kind: 'off' },
  { day: '2026-01-10', kind: 'makeup-workday' },
  { day: '2026-02-16', kind: 'off' },
  { day: '2026-02-17', kind: 'off' },
  { day: '2026-02-18', kind: 'off' },
  { day: '2026-02-19', kind: 'off' },
  { day: '2026-02-20', kind: 'off' },
  { day: '2026-11-24', kind: 'off' },
];

const at = (local: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${local}[Asia/Ho_Chi_Minh]`);
const due = (received: string, workingDays: number): string => {
  const day = dueDay(at(received), workingDays, HOLIDAYS);
  return day.ok ? day.value.toString() : day.refusal.code;
};
const from = (moment: Temporal.ZonedDateTime | Temporal.Instant): string => {
  const day = countsFrom(moment, HOLIDAYS);
  return day.ok ? day.value.toString() : day.refusal.code;
};

test('received on Friday 6/11/2026, 5 working days: due on Friday 13/11/2026', () => {
  expect(due('2026-11-06T09:00', 5)).toBe('2026-11-13');
});

test('the days of Tết do not count', () => {
  expect(due('2026-02-13T09:00', 1)).toBe('2026-02-23');
  expect(due('2026-02-12T09:00', 2)).toBe('2026-02-23');
});

test('a Saturday made a working day counts', () => {
  expect(due('2026-01-09T09:00', 1)).toBe('2026-01-10');
  expect(from(at('2026-01-10T09:00'))).toBe('2026-01-10');
});

test('what comes after 17:00 or on a day off counts from the next working day', () => {
  expect(from(at('2026-11-06T17:00'))).toBe('2026-11-06');
  expect(from(at('2026-11-06T17:00:01'))).toBe('2026-11-09');
  expect(from(at('2026-11-07T08:00'))).toBe('2026-11-09');
  expect(from(at('2026-11-23T20:00'))).toBe('2026-11-25');
  expect(due('2026-11-06T20:00', 1)).toBe('2026-11-10');
});

test('0 working days is the same day until 15:00', () => {
  expect(due('2026-11-06T15:00', 0)).toBe('2026-11-06');
  expect(due('2026-11-06T15:00:01', 0)).toBe('2026-11-09');
  expect(due('2026-11-07T09:00', 0)).toBe('2026-11-09');
});

test('a moment is taken in the time of Vietnam', () => {
  expect(from(Temporal.Instant.from('2026-11-05T18:00:00Z'))).toBe('2026-11-06');
  expect(from(Temporal.ZonedDateTime.from('2026-11-05T23:00[Europe/Paris]'))).toBe('2026-11-06');
});

test('a year without rows is refused by name, however it is reached', () => {
  const missing = { ok: false, refusal: { code: 'holidays-missing', params: { year: 2027 } } };
  expect(isWorkingDay(Temporal.PlainDate.from('2027-03-01'), HOLIDAYS)).toEqual(missing);
  expect(countsFrom(at('2026-12-31T18:00'), HOLIDAYS)).toEqual(missing);
  expect(dueDay(at('2026-12-30T09:00'), 2, HOLIDAYS)).toEqual(missing);
  expect(remainingWorkingDays(at('2026-12-30T09:00'), Temporal.PlainDate.from('2027-01-04'), HOLIDAYS)).toEqual(missing);
});

test('a stopped clock keeps the days after that day, up to the due day', () => {
  const left = (stopped: string, dueOn: string): unknown =>
    remainingWorkingDays(at(stopped), Temporal.PlainDate.from(dueOn), HOLIDAYS);
  expect(left('2026-11-10T10:00', '2026-11-13')).toEqual({ ok: true, value: 3 });
  expect(left('2026-11-13T10:00', '2026-11-13')).toEqual({ ok: true, value: 0 });
  expect(left('2026-11-16T10:00', '2026-11-13')).toEqual({ ok: true, value: 0 });
  expect(left('2026-11-23T10:00', '2026-11-26')).toEqual({ ok: true, value: 2 });
});

test('a clock stopped and started within one morning keeps its due day', () => {
  const minutes = fc.integer({ min: 0, max: 300 * 24 * 60 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 1, max: 20 }), (after, workingDays) => {
      const received = at('2026-01-01T00:00').add({ minutes: after });
      const started = countsFrom(received, HOLIDAYS);
      const dueOn = dueDay(received, workingDays, HOLIDAYS);
      if (!started.ok || !dueOn.ok) throw new Error('2026 has rows');
      const morning = started.value.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '10:00' });
      expect(remainingWorkingDays(morning, dueOn.value, HOLIDAYS)).toEqual({ ok: true, value: workingDays });
      const again = dueDay(morning, workingDays, HOLIDAYS);
      expect(again.ok && again.value.equals(dueOn.value)).toBe(true);
    }),
  );
});
