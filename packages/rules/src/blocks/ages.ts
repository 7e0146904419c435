import type { Person } from '../facts/person.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { type MonthIndex, plusMonths, yearOf } from '../time/month-index.ts';

/** An age in months and the month in which somebody born in `birth` (as the law takes it) reaches it. */
export type ReachedAge = { readonly birth: MonthIndex; readonly age: number; readonly month: MonthIndex };

/** The last year in which the flat ages before Labour Code 45/2019 held. */
const LAST_FLAT_YEAR = 2020;
const FLAT_AGE = { M: 720, F: 660 } as const;

/** reach(k) of 0.6: the retirement age lowered by `yearsLower` (0, 5 or 10) years; Decree 135/2020 arts 4-6. */
export function reachedAge(tables: Tables, person: Person, yearsLower: number): ReachedAge & { readonly origin: Origin } {
  const birth = birthMonth(person, yearsLower);
  const normal = tables.retirementAgeByBirth(person.sex, plusMonths(birth, -12 * yearsLower));
  const age = normal.value - 12 * yearsLower;
  return { birth, age, month: plusMonths(birth, age), origin: normal.origin };
}

/** The flat age of voluntary insurance begun before 2021: 60 for men, 55 for women (Law 41/2024 art 141.9). */
export function reachedFlatAge(person: Person): ReachedAge {
  const birth = birthMonth(person, 0);
  const age = FLAT_AGE[person.sex];
  return { birth, age, month: plusMonths(birth, age) };
}

/**
 * The month of birth where an age is to be *reached*. Of a birth of which only the year is known the law before 2021 took December
 * (Circular 59/2015 art 18.2), the law after it January.
 */
export function birthMonth({ sex, birth }: Person, yearsLower: number): MonthIndex {
  const reachedBefore2021 = yearOf(birth.month) + FLAT_AGE[sex] / 12 - yearsLower <= LAST_FLAT_YEAR;
  return birth.yearOnly && reachedBefore2021 ? plusMonths(birth.month, 11) : birth.month;
}

/** Below it lost working capacity opens no right. */
export const LEAST_INCAPACITY = 61;

/**
 * The age the incapacity rule of 0.6 asks of a pension that starts in this month: right is open from the month after it is reached, and from
 * the month after the council's conclusion (Law 58/2014 art 55, Circular 59/2015 art 16; Law 41/2024 art 65).
 */
export function incapacityAge(
  tables: Tables,
  person: Person,
  percent: number,
  start: MonthIndex,
): ReachedAge & { readonly origin: Origin } {
  const yearsLower = percent >= 81 ? 10 : 5;
  const row = percent < 81 ? tables.incapacityMinimumAge.of(yearOf(start)) : undefined;
  if (!row) return reachedAge(tables, person, yearsLower);
  const birth = birthMonth(person, yearsLower);
  const age = row.value[person.sex];
  return { birth, age, month: plusMonths(birth, age), origin: row.origin };
}
