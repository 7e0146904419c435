import { describe, expect, test } from 'vitest';
import { dueDoses, type GivenDose } from './due-doses.ts';
import { schedule } from './schedule.ts';

const FIVE = '5 trong 1 (DPT-VGB-Hib)';

function plan(birthDate: string, today: string, given: readonly GivenDose[] = []) {
  return dueDoses(schedule, birthDate, given, Temporal.PlainDate.from(today));
}

function next(series: string, birthDate: string, today: string, given: readonly GivenDose[] = []) {
  const found = plan(birthDate, today, given).find(({ scheduled }) => scheduled.series === series);
  return found && { dose: found.scheduled.dose, dueFrom: found.dueFrom, due: found.due };
}

describe.each([
  ['dpt-hepatitis-hib', 1, 2, '2026-08-30'],
  ['polio-oral', 1, 2, '2026-08-30'],
  ['polio-injected', 1, 5, '2026-11-30'],
  ['measles', 1, 9, '2027-03-30'],
  ['japanese-encephalitis', 1, 12, '2027-06-30'],
  ['rotavirus', 1, 2, '2026-08-30'],
  ['td-booster', 1, 84, '2033-06-30'],
])('%s, dose %i, of a child born on 30/6/2026 at %i months', (series, dose, _months, day) => {
  test.each([
    [-1, false],
    [0, true],
    [1, true],
  ])('%i days from its day', (days, due) => {
    const today = Temporal.PlainDate.from(day).add({ days }).toString();
    expect(next(series, '2026-06-30', today)).toEqual({ dose, dueFrom: day, due });
  });
});

test('a month that has no such day ends the age on its last day', () => {
  expect(next('dpt-hepatitis-hib', '2025-12-31', '2026-02-27')).toMatchObject({ dueFrom: '2026-02-28', due: false });
  expect(next('dpt-hepatitis-hib', '2025-12-31', '2026-02-28')).toMatchObject({ dueFrom: '2026-02-28', due: true });
});

test('a dose given late moves the next one, a dose given early does not bring it before its age', () => {
  const late = [{ vaccine: FIVE, dose: 1, givenOn: '2026-10-15' }];
  expect(next('dpt-hepatitis-hib', '2026-06-30', '2026-11-14', late)).toEqual({ dose: 2, dueFrom: '2026-11-15', due: false });
  expect(next('dpt-hepatitis-hib', '2026-06-30', '2026-11-15', late)).toMatchObject({ due: true });
  const early = [{ vaccine: FIVE, dose: 1, givenOn: '2026-08-20' }];
  expect(next('dpt-hepatitis-hib', '2026-06-30', '2026-09-29', early)).toEqual({ dose: 2, dueFrom: '2026-09-30', due: false });
});

test('weeks and years after the dose before count from its day', () => {
  const given = [{ vaccine: 'Viêm não Nhật Bản', dose: 1, givenOn: '2026-07-05' }];
  expect(next('japanese-encephalitis', '2025-06-30', '2026-07-11', given)).toEqual({
    dose: 2,
    dueFrom: '2026-07-12',
    due: false,
  });
  const twice = [...given, { vaccine: 'Viêm não Nhật Bản', dose: 2, givenOn: '2026-07-12' }];
  expect(next('japanese-encephalitis', '2025-06-30', '2027-07-12', twice)).toEqual({ dose: 3, dueFrom: '2027-07-12', due: true });
});

test('a series that is finished, or whose last dose alone is on record, asks for nothing more', () => {
  expect(
    next('tuberculosis', '2026-06-30', '2026-07-20', [{ vaccine: 'bcg  (LAO)', dose: 1, givenOn: '2026-07-02' }]),
  ).toBeUndefined();
  expect(
    next('measles', '2024-06-30', '2026-07-20', [{ vaccine: 'Sởi - Rubella (MR)', dose: 1, givenOn: '2026-01-02' }]),
  ).toBeUndefined();
});

test('measles and rubella is no first dose against measles', () => {
  expect(next('measles', '2026-01-15', '2026-10-15', [{ vaccine: 'Sởi', dose: 1, givenOn: '2026-10-15' }])).toMatchObject({
    dose: 2,
  });
});

test('what the programme began later is due for nobody who was older by then', () => {
  // Seven years on 31/7 and on 1/8/2024.
  expect(next('td-booster', '2017-07-31', '2026-11-22')).toBeUndefined();
  expect(next('td-booster', '2017-08-01', '2026-11-22')).toEqual({ dose: 1, dueFrom: '2024-08-01', due: true });
});

test('what is no longer given at an age leaves the plan on that day; adults have none', () => {
  expect(next('rotavirus', '2026-06-30', '2026-12-29')).toMatchObject({ dose: 1 });
  expect(next('rotavirus', '2026-06-30', '2026-12-30')).toBeUndefined();
  expect(plan('1988-03-02', '2026-11-22')).toEqual([]);
  expect(plan('2013-05-20', '2026-11-22')).toEqual([]);
});

test('the earliest comes first, and every row says where it comes from', () => {
  const days = plan('2026-06-30', '2026-07-01').map(({ dueFrom }) => dueFrom);
  expect(days).toEqual(days.toSorted());
  expect(days.length).toBe(new Set(schedule.map(({ series }) => series)).size);
});
