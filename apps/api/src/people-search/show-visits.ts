import { TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import { procedureOf } from '../applications/procedure-of.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';
import { caseInHand } from './case-in-hand.ts';

export const visitPart = z.object({ day: z.iso.date(), facilityName: z.string(), inCase: z.boolean() });

const DAYS_AROUND = 30;

// `not sensitive` stands in the statement itself: what must not be shown never leaves the database, and a case about such a visit shows none.
const VISITS_AROUND = sql<z.infer<typeof visitPart>>(
  'visits-around-case',
  `select (v.admitted_at at time zone '${TIME_ZONE}')::date as day, f.name as "facilityName", v.visit_id = c.visit_id as "inCase"
     from visit c
     join visit v on v.person_id = c.person_id and abs(extract(epoch from v.admitted_at - c.admitted_at)) <= $3 * 86400
     join facility f on f.facility_code = v.facility_code
    where c.person_id = $1 and c.visit_id::text = $2 and not c.sensitive and not v.sensitive
    order by v.admitted_at`,
);

/** Where and when the person was around the visit that the case is about; null for a case about something else. */
export async function visitsOf(
  query: Query,
  officer: Officer,
  personId: number,
  caseNumber: string,
): Promise<z.infer<typeof visitPart>[] | null> {
  const found = await caseInHand(query, officer, caseNumber);
  if (!found.ok || found.value.personId !== personId || !procedureOf(found.value).facts.includes('visit')) return null;
  return query(VISITS_AROUND, [personId, found.value.subjectKey, DAYS_AROUND]);
}
