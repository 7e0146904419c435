import { OPEN_STATES } from '@openvssid/core';
import { z } from 'zod';
import type { ActingFor } from '../../access/act-for.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { OF_PERSON } from '../../people/records-of.ts';
import { procedureOf } from '../procedure-of.ts';
import { NOT_ABOUT_HIDDEN_VISIT } from '../protected-visit.ts';
import { applicationState } from '../schemas.ts';
import { bilingual, day, moment } from '../../http/schemas.ts';

export const historyRow = z.object({
  number: z.string(),
  procedure: z.string(),
  appCode: z.string().nullable(),
  name: bilingual,
  state: applicationState,
  submittedAt: moment,
  updatedAt: moment,
  atDesk: z.boolean().describe('Filed by an officer at the one-stop desk'),
  dueOn: day.nullable(),
  needed: z
    .object({ kind: z.literal('answer'), by: day })
    .nullable()
    .describe('What is needed from the person'),
});
export const history = z.object({ applications: z.array(historyRow) });

export const historyFilter = z.object({
  show: z.enum(['all', 'open', 'closed']).default('all'),
  procedure: z.string().max(60).optional(),
});
export type HistoryFilter = z.infer<typeof historyFilter>;

type Row = {
  number: string;
  procedure: string;
  state: z.infer<typeof applicationState>;
  submittedAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
  atDesk: boolean;
  dueOn: string | null;
  answerBy: string | null;
};

const HISTORY = sql<Row>(
  'application-history',
  `select number, procedure, state, submitted_at as "submittedAt", updated_at as "updatedAt", due_on as "dueOn", answer_by as "answerBy",
          exists (select from application_event e where e.person_id = a.person_id and e.application_id = a.application_id and e.seq = 1 and e.actor_kind = 'officer') as "atDesk"
     from application a
    where ${OF_PERSON('a', '$1')} and ${NOT_ABOUT_HIDDEN_VISIT('a', '$5')} and ($6::text is null or $6 = (select e.actor_id from application_event e where e.person_id = a.person_id and e.application_id = a.application_id and e.seq = 1))
      and ($2::text is null or procedure = $2) and ($3::boolean is null or (state = any($4)) = $3)
    order by (state = 'info-requested') desc, submitted_at desc limit 200`,
);

/** The person's applications, to a guardian without those about protected visits, to an attorney those that they filed: first those that wait for them, then the newest. */
export async function historyOf(
  query: Query,
  { actorId, personId, right, viewer }: Pick<ActingFor, 'actorId' | 'personId' | 'right' | 'viewer'>,
  { show, procedure }: HistoryFilter,
): Promise<z.infer<typeof history>> {
  const open = show === 'all' ? null : show === 'open';
  const filedBy = right === 'attorney' ? String(actorId) : null;
  const rows = await query(HISTORY, [personId, procedure ?? null, open, OPEN_STATES, viewer, filedBy]);
  return {
    applications: rows.map(({ answerBy, submittedAt, updatedAt, ...row }) => ({
      ...row,
      appCode: procedureOf(row).appCode ?? null,
      name: procedureOf(row).name,
      submittedAt: submittedAt.toString(),
      updatedAt: updatedAt.toString(),
      needed: row.state === 'info-requested' && answerBy !== null ? { kind: 'answer' as const, by: answerBy } : null,
    })),
  };
}
