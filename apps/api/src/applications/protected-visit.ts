import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const IS_PROTECTED = sql<{ found: boolean }>(
  'is-about-protected-visit',
  'select exists (select from visit where person_id = $1 and visit_id::text = $2 and sensitive) as found',
);

/** As a condition on a row with person_id and subject_key: what is about a protected visit (HIV, tuberculosis) is for the person alone. */
export const NOT_ABOUT_PROTECTED_VISIT = (row: string): string =>
  `not exists (select from visit v where v.person_id = ${row}.person_id and v.visit_id::text = ${row}.subject_key and v.sensitive)`;

export async function isAboutProtectedVisit(
  query: Query,
  { personId, subjectKey }: { personId: number; subjectKey: string },
): Promise<boolean> {
  return (await query(IS_PROTECTED, [personId, subjectKey]))[0]?.found ?? false;
}
