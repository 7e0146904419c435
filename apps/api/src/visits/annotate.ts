import { ok, type AnnotateVisit, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';

const INSERT_VISIT_NOTE = sql<{ visitId: string }>(
  'insert-visit-note',
  `insert into visit_note (person_id, visit_id, at, application_number, kind, text)
   select person_id, visit_id, $3, $4, $5, $6 from visit where person_id = $1 and visit_id = $2
   returning visit_id as "visitId"`,
);

/** Sets the note of a decision beside a visit, which itself stays as the facility sent it. Refused where the visit has gone. */
export async function annotateVisit(
  tx: Transaction,
  personId: number,
  { visitId, note, text }: AnnotateVisit,
  number: string,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const [noted] = await tx.run(INSERT_VISIT_NOTE, [personId, visitId, now, number, note, text]);
  return noted ? ok(undefined) : refuse('records-changed');
}
