import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';

export type CaseInHand = { personId: number; procedure: string; subjectKey: string };

const CASE = sql<CaseInHand>(
  'case-in-hand',
  `select a.person_id as "personId", a.procedure, a.subject_key as "subjectKey"
     from route r join application a on a.person_id = r.person_id and a.number = r.key
    where r.kind = 'application' and r.key = $1 and a.agency_code = $2`,
);

/** The application that an officer names as their purpose: one of their own agency. */
export async function caseInHand(query: Query, { agencyCode }: Officer, number: string): Promise<Result<CaseInHand>> {
  const [found] = await query(CASE, [number.toUpperCase(), agencyCode]);
  return found ? ok(found) : refuse('case-unknown', { field: 'detail' });
}
