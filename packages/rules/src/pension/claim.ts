import { type ReachedAge, reachedAge } from '../blocks/ages.ts';
import { type Law, lawOn } from '../blocks/law.ts';
import { type History, historyOf } from '../facts/history.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { firstDayOf } from '../time/month-index.ts';
import { type ContributionTime, contributionTime } from './contribution-time.ts';
import type { PensionFacts } from './facts.ts';

/** The facts and what every part of a pension's law asks of them. */
export type PensionClaim = {
  readonly facts: PensionFacts;
  readonly law: Law;
  /** First day of the pension: the date of calculation. */
  readonly date: Temporal.PlainDate;
  readonly history: History;
  readonly time: ContributionTime;
  readonly retirement: ReachedAge & { readonly origin: Origin };
  /** In months, at the end of the month before the pension; of a birth of which only the year is known, from January. */
  readonly age: number;
};

export function claimOf(facts: PensionFacts, tables: Tables): PensionClaim {
  const { person, pensionStart } = facts;
  const date = firstDayOf(pensionStart);
  const history = historyOf(facts.history);
  return {
    facts,
    law: lawOn(date),
    date,
    history,
    time: contributionTime(history, facts.missingMonths),
    retirement: reachedAge(tables, person, 0),
    age: pensionStart - person.birth.month - 1,
  };
}
