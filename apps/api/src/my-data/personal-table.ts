import { OF_PERSON } from '../people/records-of.ts';
import type { RetentionKey } from './retention.ts';

/** One table that holds something about a person: what of it the person is given, and how long it is kept. */
export type PersonalTable = {
  table: string;
  title: { vi: string; en: string };
  kept: RetentionKey;
  columns: readonly string[];
  /** Columns that stay: secrets, keys of other rows, and who else it is about. */
  withheld?: readonly string[];
  order: string;
  /** Which of its rows belong to a protected visit, as a condition on `t` with the person in $1. */
  protectedWhere?: string;
  /** Which rows are the person's to have, where not all are. */
  where?: string;
  /** Whose rows `t` are, with the person in $1, where no `person_id` of theirs says so. */
  ofPerson?: string;
};

/** Columns as they are listed in SQL. */
export const words = (text: string): string[] => text.split(' ');
/** Payments are their payer's, also those under a merged number. */
export const OF_PAYER = (row: string): string =>
  `${row}.payer_person_id in (select own.person_id from records_of($1) as own(person_id))`;
export const PROTECTED_VISIT = `exists (select from visit v where ${OF_PERSON('v', '$1')} and v.visit_id = t.visit_id and v.sensitive)`;
export const ABOUT_PROTECTED_VISIT = `exists (select from visit v where ${OF_PERSON('v', '$1')} and v.visit_id::text = t.subject_key and v.sensitive)`;
export const OF_PROTECTED_APPLICATION = `exists (select from application a join visit v on v.visit_id::text = a.subject_key
  where ${OF_PERSON('a', '$1')} and ${OF_PERSON('v', '$1')} and a.application_id = t.application_id and v.sensitive)`;

type Details = Pick<PersonalTable, 'withheld' | 'protectedWhere' | 'where' | 'ofPerson'>;
/** One table of the list, its columns as words. */
export function given(
  table: string,
  vi: string,
  en: string,
  kept: RetentionKey,
  columns: string,
  order: string,
  details: Details = {},
): PersonalTable {
  return { table, title: { vi, en }, kept, columns: words(columns), order, ...details };
}
