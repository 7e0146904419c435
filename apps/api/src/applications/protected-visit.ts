import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { LIVING } from '../people/records-of.ts';
import { HIDDEN_FROM } from '../visits/hidden-visits.ts';
import type { Viewer } from '../access/viewer.ts';

const IS_HIDDEN = sql<{ found: boolean }>(
  'is-about-hidden-visit',
  `select exists (select from visit v where v.person_id in ($1, ${LIVING('$1')}) and v.visit_id::text = $2 and ${HIDDEN_FROM('v', '$3')}) as found`,
);

// A visit under a number merged since has gone to the living record, what was written about it has not.
/** As a condition on a row with person_id and subject_key: what is about a visit that is hidden from the viewer (a parameter) is, too. */
export const NOT_ABOUT_HIDDEN_VISIT = (row: string, viewer: string): string =>
  `not exists (select from visit v where v.person_id in (${row}.person_id, ${LIVING(`${row}.person_id`)}) and v.visit_id::text = ${row}.subject_key and ${HIDDEN_FROM('v', viewer)})`;

export async function isAboutHiddenVisit(
  query: Query,
  { personId, subjectKey }: { personId: number; subjectKey: string },
  viewer: Viewer,
): Promise<boolean> {
  return (await query(IS_HIDDEN, [personId, subjectKey, viewer]))[0]?.found ?? false;
}
