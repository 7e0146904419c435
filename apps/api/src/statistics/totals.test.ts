import { expect, test } from 'vitest';
import type { Decided } from './counted.ts';
import { medianOf, totalsOf } from './totals.ts';

const HOLIDAYS = [{ day: '2026-09-02', kind: 'off' as const }];
const decided = (row: Partial<Decided>): Decided => ({
  day: '2026-09-04',
  procedure: 'reissue-health-card',
  outcome: 'decided',
  officerId: null,
  receivedOn: '2026-09-01',
  late: false,
  count: 1,
  ...row,
});

test('the median of nothing is none; of an even number it is the mean of the two in the middle', () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf([{ value: 3, count: 1 }])).toBe(3);
  expect(
    medianOf([
      { value: 9, count: 1 },
      { value: 1, count: 2 },
      { value: 4, count: 1 },
    ]),
  ).toBe(2.5);
  expect(
    medianOf([
      { value: 1, count: 100 },
      { value: 9, count: 99 },
    ]),
  ).toBe(1);
});

test('working time passes over days off, and a year without a calendar is not guessed', () => {
  expect(totalsOf([], [decided({})], HOLIDAYS).medianWorkingDays).toBe(2);
  expect(totalsOf([], [decided({ receivedOn: '2024-09-02', day: '2024-09-03' })], HOLIDAYS).medianWorkingDays).toBeNull();
});

test('what had no due day yet is neither on time nor late', () => {
  const rows = [
    decided({ count: 5 }),
    decided({ late: true, count: 2 }),
    decided({ outcome: 'refused', late: null, receivedOn: null }),
  ];
  expect(totalsOf([], rows, HOLIDAYS)).toMatchObject({ accepted: 7, refused: 1, onTime: 5, late: 2 });
});
