import { rounded, exact } from '../exact.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { addMonths, dayBefore, isBefore } from '../time/dates.ts';
import { firstDayOf, monthOfDate, plusMonths } from '../time/month-index.ts';
import type { Law } from '../blocks/law.ts';
import type { Relative } from './facts.ts';

export type RelativeReason = 'AGE' | 'INCOME' | 'NO_MONTHLY_RIGHT' | 'MORE_THAN_FOUR';

/** A relative, what they get every month, or the first reason why not. */
export type JudgedRelative = {
  readonly relative: Relative;
  readonly reason: RelativeReason | undefined;
  readonly percent: number;
  readonly amount: number;
  /** The row of the retirement age that was asked for. */
  readonly origin: Origin | undefined;
};

export type AtDeath = {
  readonly date: Temporal.PlainDate;
  readonly law: Law;
  readonly base: Entry<bigint>;
  readonly monthlyRight: boolean;
};

const MOST_RELATIVES = 4;
const CHILDHOOD = 12 * 18;
/** Under Law 58/2014; later the retirement age. */
const FLAT_AGE = { M: 12 * 60, F: 12 * 55 } as const;

/** Law 58/2014 arts 67-68; Law 41/2024 arts 86-87. */
export function judgeRelatives(relatives: readonly Relative[], at: AtDeath, tables: Tables): JudgedRelative[] {
  let qualified = 0;
  return relatives.map((relative) => {
    const age = isOfAge(relative, at, tables);
    const reason = firstReason(relative, age.holds, at, qualified);
    if (!reason) qualified++;
    const percent = reason ? 0 : percentOf(relative);
    return { relative, reason, percent, amount: rounded(exact(at.base.value * BigInt(percent), 100)), origin: age.origin };
  });
}

function firstReason(relative: Relative, ofAge: boolean, at: AtDeath, qualified: number): RelativeReason | undefined {
  if (!ofAge) return 'AGE';
  if (isIncomeAsked(relative, at) && relative.monthlyIncome >= at.base.value) return 'INCOME';
  if (!at.monthlyRight) return 'NO_MONTHLY_RIGHT';
  return qualified >= MOST_RELATIVES ? 'MORE_THAN_FOUR' : undefined;
}

/** Young or old enough on the last day of the month of death, or unable to work. */
function isOfAge(relative: Relative, at: AtDeath, tables: Tables): { holds: boolean; origin?: Origin } {
  if (relative.incapacity81) return { holds: true };
  if (relative.relation === 'child') return { holds: isUnder18(relative, at) };
  const { sex, birth } = relative;
  if (at.law === '58/2014') return { holds: !isBefore(lastDayOf(at), addMonths(birth.day, FLAT_AGE[sex])) };
  const normal = tables.retirementAgeByBirth(sex, birth.month);
  return { holds: plusMonths(birth.month, normal.value) <= monthOfDate(at.date), origin: normal.origin };
}

/** Of a child only once it is grown up, and only since Law 41/2024 (art 86.3). */
function isIncomeAsked(relative: Relative, at: AtDeath): boolean {
  return relative.relation !== 'child' || (at.law === '41/2024' && !isUnder18(relative, at));
}

function isUnder18({ birth }: Relative, at: AtDeath): boolean {
  return isBefore(lastDayOf(at), addMonths(birth.day, CHILDHOOD));
}

function lastDayOf({ date }: AtDeath): Temporal.PlainDate {
  return dayBefore(firstDayOf(plusMonths(monthOfDate(date), 1)));
}

/** Of the base salary; twofold for who has lost two insured people (Law 58/2014 art 68, Law 41/2024 art 87). */
function percentOf({ noDirectCarer, twoInsuredDeceased }: Relative): number {
  return (noDirectCarer ? 70 : 50) * (twoInsuredDeceased ? 2 : 1);
}
