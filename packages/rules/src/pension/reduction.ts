import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { yearOf } from '../time/month-index.ts';
import type { PensionClaim } from './claim.ts';
import { FIFTEEN_YEARS } from './routes.ts';

/** What is taken off the rate of somebody who leaves early for lost working capacity. */
export type EarlyReduction = {
  /** The age the law compares with, in months. */
  readonly referenceAge: number;
  readonly monthsEarly: number;
  readonly percent: number;
  readonly origin: Origin;
};

/** 2 % for each year before the age, 1 % for odd months from six on (Law 58/2014 art 56.3, Law 41/2024 art 66.3). */
export function earlyReduction(claim: PensionClaim, tables: Tables): EarlyReduction {
  const { facts, time } = claim;
  const { value, origin } = normalAgeOf(yearOf(facts.pensionStart), tables);
  const lower = time.undergroundCoal >= FIFTEEN_YEARS ? 120 : time.heavyOrHardArea >= FIFTEEN_YEARS ? 60 : 0;
  const referenceAge = value[facts.person.sex] - lower;
  const monthsEarly = Math.max(0, referenceAge - claim.age);
  return { referenceAge, monthsEarly, percent: 2 * Math.floor(monthsEarly / 12) + (monthsEarly % 12 >= 6 ? 1 : 0), origin };
}

/** Before 2021 the age was that of 2020. */
function normalAgeOf(year: number, tables: Tables) {
  const { first } = tables.retirementAgeByYear;
  const entry = tables.retirementAgeByYear.of(Math.max(year, first));
  if (!entry) throw new RangeError(`No retirement age for ${year}`);
  return entry;
}
