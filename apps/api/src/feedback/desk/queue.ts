import { refuse, ok, type Result } from '@openvssid/core';
import { z } from 'zod';
import { moment } from '../../http/schemas.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';
import { feedbackCategory, feedbackState } from '../feedback.ts';

export const feedbackFilter = z.object({
  state: z.enum(['open', 'all', ...feedbackState.options]).default('open'),
  category: feedbackCategory.optional(),
  assignee: z.enum(['me', 'nobody']).optional(),
  after: z.string().max(40).optional().describe('`next` of the page before'),
});

const row = z.object({
  number: z.string(),
  category: feedbackCategory,
  beginning: z.string(),
  fromStranger: z.boolean(),
  state: feedbackState,
  filedAt: moment,
  assigneeName: z.string().nullable(),
});
export const feedbackPage = z.object({
  feedback: z.array(row),
  next: z.string().nullable(),
  counts: z.partialRecord(feedbackState, z.number().int()),
});

type Row = Omit<z.infer<typeof row>, 'filedAt'> & { filedAt: Temporal.Instant };

/**
 * $1 agency, $2 officer, $3 whether feedback about accesses is theirs: what their agency has, and strangers' that nobody took yet.
 * Nobody handles a complaint about what they looked at themselves.
 */
export const IN_SCOPE = `(f.agency_code = $1 or f.agency_code is null)
  and (f.category <> 'access' or ($3::boolean and not exists (
    select from access_log l where l.person_id = f.person_id and l.seq = (f.about->>'seq')::bigint and f.about->>'kind' = 'access-log' and l.actor_id = $2::text)))`;

const QUEUE = sql<Row>(
  'feedback-queue',
  `select f.number, f.category, left(f.text, 160) as beginning, f.person_id is null as "fromStranger", f.state, f.filed_at as "filedAt", o.full_name as "assigneeName"
     from feedback f left join officer o on o.officer_id = f.assignee_id
    where ${IN_SCOPE}
      and (case $4 when 'all' then true when 'open' then f.state in ('new', 'taken') else f.state = $4 end)
      and ($5::text is null or f.category = $5)
      and (case $6::text when 'me' then f.assignee_id = $2::uuid when 'nobody' then f.assignee_id is null else true end)
      and ($7::text is null or (f.filed_at, f.number) > (select filed_at, number from feedback where number = $7))
    order by f.filed_at, f.number limit $8`,
);
const COUNTS = sql<{ state: Row['state']; count: number }>(
  'feedback-queue-counts',
  `select f.state, count(*)::int as count from feedback f where ${IN_SCOPE} group by f.state`,
);

const PAGE = 30;

export function scopeOf(officer: Officer): [string, string, boolean] {
  return [officer.agencyCode, officer.officerId, mayDo(officer, 'handle-access-feedback')];
}

/** What waits for an answer, the oldest first. Names nobody: who wrote is seen by opening it, and that is logged. */
export async function feedbackQueueOf(
  query: Query,
  officer: Officer,
  { state, category, assignee, after }: z.infer<typeof feedbackFilter>,
): Promise<Result<z.infer<typeof feedbackPage>>> {
  if (after !== undefined && !/^[\w-]+$/.test(after)) return refuse('invalid-request', { field: 'after' });
  const scope = scopeOf(officer);
  const [rows, counts] = [
    await query(QUEUE, [...scope, state, category ?? null, assignee ?? null, after ?? null, PAGE + 1]),
    await query(COUNTS, scope),
  ];
  const shown = rows.slice(0, PAGE);
  return ok({
    feedback: shown.map((one) => ({ ...one, filedAt: one.filedAt.toString() })),
    next: rows.length > PAGE ? (shown.at(-1)?.number ?? null) : null,
    counts: Object.fromEntries(counts.map(({ state: of, count }) => [of, count])),
  });
}
