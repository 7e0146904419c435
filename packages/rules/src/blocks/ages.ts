import type { Person } from '../facts/person.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { type MonthIndex, monthIndex, plusMonths, yearOf } from '../time/month-index.ts';

/** An age in months, the month in which somebody reaches it, and where the age comes from. */
export type ReachedAge = { readonly age: number; readonly month: MonthIndex; readonly origin?: Origin };

/** The last year in which the flat ages before Labour Code 45/2019 held. */
const LAST_FLAT_YEAR = 2020;
const FLAT_AGE = { M: 720, F: 660 } as const;
const FIRST_PENSION_MONTH = monthIndex(2016, 1);

/** reach(k) of 0.6: the retirement age lowered by `yearsLower` (0, 5 or 10) years; Decree 135/2020 arts 4-6. */
export function reachedAge(tables: Tables, person: Person, yearsLower: number): ReachedAge {
  const birth = birthMonth(person, yearsLower);
  const normal = tables.retirementAgeByBirth(person.sex, plusMonths(birth, -12 * yearsLower));
  const age = normal.value - 12 * yearsLower;
  return { age, month: plusMonths(birth, age), origin: normal.origin };
}

/** The flat age of voluntary insurance begun before 2021: 60 for men, 55 for women (Law 41/2024 art 141.9). */
export function reachedFlatAge(person: Person): ReachedAge {
  const age = FLAT_AGE[person.sex];
  return { age, month: plusMonths(birthMonth(person, 0), age) };
}

/**
 * The month of birth where an age is to be *reached*. Of a birth of which only the year is known the law before 2021 took December
 * (Circular 59/2015 art 18.2), the law after it January.
 */
export function birthMonth({ sex, birth }: Person, yearsLower: number): MonthIndex {
  const reachedBefore2021 = yearOf(birth.month) + FLAT_AGE[sex] / 12 - yearsLower <= LAST_FLAT_YEAR;
  return birth.yearOnly && reachedBefore2021 ? plusMonths(birth.month, 11) : birth.month;
}

export type Incapacity = { readonly percent: number; readonly concludedOn: MonthIndex };

/** What the incapacity rule asks at a start month; `age` undefined: below 61 % nothing opens the right. */
export type IncapacityAge = { readonly birth: MonthIndex; readonly age: number; readonly origin: Origin } | undefined;

/** The incapacity rule of 0.6: whether a pension for lost working capacity may start in this month, by age and council's conclusion. */
export function mayStartForIncapacity(tables: Tables, person: Person, incapacity: Incapacity, start: MonthIndex): boolean {
  const asked = incapacityAge(tables, person, incapacity.percent, start);
  return asked !== undefined && start >= incapacity.concludedOn + 1 && start >= asked.birth + asked.age + 1;
}

/** The age the rule asks (Law 58/2014 art 55, Circular 59/2015 art 16; Law 41/2024 art 65). */
export function incapacityAge(tables: Tables, person: Person, percent: number, start: MonthIndex): IncapacityAge {
  if (percent < 61) return undefined;
  const yearsLower = percent >= 81 ? 10 : 5;
  const birth = birthMonth(person, yearsLower);
  const row = percent < 81 ? tables.incapacityMinimumAge.of(yearOf(start)) : undefined;
  if (row) return { birth, age: row.value[person.sex], origin: row.origin };
  const { age, origin } = reachedAge(tables, person, yearsLower);
  return origin && { birth, age, origin };
}

export { FIRST_PENSION_MONTH };
