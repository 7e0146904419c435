import { firstDay, month, monthOfDay, yearOfMonth } from './calendar.ts';
import type { Employer } from './employers.ts';
import type { Person } from './person.ts';
import { pickWeighted, type Random } from './random.ts';
import { salaryRuns, type SalaryRun } from './salary.ts';
import { RETIREMENT_AGE, type Situation } from './situation.ts';

/** Months with one employer; without one the person pays voluntary contributions. */
export type Employment = { employer: Employer | null; from: number; to: number; runs: SalaryRun[] };

/** Electronic records begin with the social-insurance fund. */
const FIRST_MONTH = month(1995, 1);
const VOLUNTARY_FIRST_MONTH = month(2008, 1);

/** Everything a person ever contributed, oldest employment first. */
export function makeCareer(random: Random, person: Person, situation: Situation, thisMonth: number): Employment[] {
  const born = monthOfDay(person.birth);
  const start = Math.max(FIRST_MONTH + random.int(0, 24), born + 12 * random.int(18, 24) + random.int(0, 11));
  switch (situation) {
    case 'employed':
      return employments(random, person, start, thisMonth);
    case 'unemployed':
      return employments(random, person, Math.min(start, thisMonth - 30), thisMonth - random.int(1, 4));
    case 'pensioner':
      return employments(random, person, start, pensionMonth(person) - 1);
    case 'voluntary':
      return voluntaryCareer(random, person, start, thisMonth);
    case 'household':
      return random.chance(0.45) ? employments(random, person, start, thisMonth - random.int(18, 96)) : [];
    default:
      return [];
  }
}

/** The month from which a pension is paid. */
export function pensionMonth(person: Person): number {
  return monthOfDay(person.birth) + Math.round(RETIREMENT_AGE[person.sex] * 12) + 1;
}

function employments(random: Random, person: Person, start: number, end: number): Employment[] {
  const list: Employment[] = [];
  let from = start;
  while (from <= end) {
    const employer = pickWeighted(random, person.home.region.employers);
    const stays = employer.sector === 'state' ? random.int(90, 400) : random.int(10, 130);
    // A remainder of less than a year is spent with the same employer.
    const to = from + stays > end - 12 ? end : from + stays;
    list.push({ employer, from, to, runs: salaryRuns(random, { employer, from, to, age: ageIn(person, from) }) });
    from = to + 1 + (random.chance(0.4) ? 0 : random.int(1, 14));
  }
  return list;
}

function voluntaryCareer(random: Random, person: Person, start: number, thisMonth: number): Employment[] {
  const since = Math.max(VOLUNTARY_FIRST_MONTH, thisMonth - random.int(12, 84));
  const before = random.chance(0.5) ? employments(random, person, start, since - random.int(6, 40)) : [];
  return [
    ...before,
    {
      employer: null,
      from: since,
      to: thisMonth,
      runs: salaryRuns(random, { employer: null, from: since, to: thisMonth, age: 40 }),
    },
  ];
}

function ageIn(person: Person, monthNumber: number): number {
  return yearOfMonth(monthNumber) - yearOfMonth(monthOfDay(person.birth));
}

/** Months contributed by `end`, a month at two employers counted once (employments of one person do not overlap here). */
export function monthsContributed(career: readonly Employment[]): number {
  return career.reduce((sum, employment) => sum + employment.to - employment.from + 1, 0);
}

export function lastDayEmployed(career: readonly Employment[]): number | null {
  const last = career.at(-1);
  return last ? firstDay(last.to + 1) - 1 : null;
}
