import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

/**
 * As a condition on a row with `person_id`: it is the person's (a parameter such as `$1`), or stays under a number that was merged into
 * theirs (docs/decisions/0024).
 */
export const OF_PERSON = (row: string, person: string): string =>
  `${row}.person_id in (select own.person_id from records_of(${person}) as own(person_id))`;

/** The record in which the person of `column` lives on. */
export const LIVING = (column: string): string => `living_record(${column})`;

type Merged = { mergedId: number; number: string };
const MERGED = sql<Merged>(
  'merged-records',
  `select m.merged_person_id as "mergedId", m.numbers[1] as number from record_merge m
    where ${OF_PERSON('m', '$1')} order by m.at, m.merged_person_id`,
);

/** Records that became the person's, by the number that each went by then. */
export function mergedRecordsOf(query: Query, personId: number): Promise<Merged[]> {
  return query(MERGED, [personId]);
}
