import { OPEN_STATES } from '@openvssid/core';
import { z } from 'zod';
import { procedureOf } from '../applications/procedure-of.ts';
import { applicationState } from '../applications/schemas.ts';
import { bilingual, day } from '../http/schemas.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';
import { mayDo } from '../officers/roles.ts';

export const applicationsShown = z.array(
  z.object({
    number: z.string(),
    name: bilingual,
    state: applicationState,
    dueOn: day.nullable(),
    agencyName: z.string(),
    mayOpen: z.boolean().describe('It is one of the officer’s agency'),
  }),
);

type Row = Omit<z.infer<typeof applicationsShown>[number], 'name' | 'mayOpen'> & { procedure: string; agencyCode: string };

const OPEN = sql<Row>(
  'open-applications-for-officer',
  `select a.number, a.procedure, a.state, a.due_on as "dueOn", a.agency_code as "agencyCode", g.name as "agencyName"
     from application a join agency g on g.agency_code = a.agency_code
    where a.person_id = $1 and a.state = any($2) order by a.submitted_at`,
);

export async function applicationPart(query: Query, officer: Officer, personId: number) {
  const rows = await query(OPEN, [personId, OPEN_STATES]);
  return rows.map(({ procedure, agencyCode, ...row }) => ({
    ...row,
    name: procedureOf({ procedure }).name,
    mayOpen: agencyCode === officer.agencyCode && mayDo(officer, 'see-application'),
  }));
}
