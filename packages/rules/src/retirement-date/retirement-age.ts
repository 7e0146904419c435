import { incapacityAge, type ReachedAge, reachedAge, reachedFlatAge } from '../blocks/ages.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { type MonthIndex, monthOfDate, plusMonths } from '../time/month-index.ts';
import type { RetirementDateFacts } from './facts.ts';

/** When somebody may retire: the age the law asks, and the first month of the pension. */
export type Retirement = ReachedAge & { readonly start: MonthIndex; readonly origin?: Origin };

export function retirementOf({ person, condition, concludedOn }: RetirementDateFacts, tables: Tables): Retirement {
  if (concludedOn) {
    const percent = condition === 'incapacity-81' ? 81 : 61;
    return afterConclusion(plusMonths(monthOfDate(concludedOn), 1), (start) => incapacityAge(tables, person, percent, start));
  }
  if (condition === 'voluntary-pre-2021') return fromNextMonth(reachedFlatAge(person));
  return fromNextMonth(reachedAge(tables, person, YEARS_LOWER[condition] ?? 0));
}

const YEARS_LOWER: Readonly<Partial<Record<RetirementDateFacts['condition'], number>>> = {
  'heavy-or-hard-area': 5,
  'underground-coal': 10,
};

function fromNextMonth<Age extends ReachedAge>(age: Age): Age & { start: MonthIndex } {
  return { ...age, start: plusMonths(age.month, 1) };
}

/** The earliest month at which the rule of that month's year holds; from 2020 on the age no longer moves with the year. */
function afterConclusion<Age extends ReachedAge>(
  first: MonthIndex,
  ageAt: (start: MonthIndex) => Age,
): Age & { start: MonthIndex } {
  let start = first;
  while (ageAt(start).month >= start) start = plusMonths(start, 1);
  return { ...ageAt(start), start };
}
