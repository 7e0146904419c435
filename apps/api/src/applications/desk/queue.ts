import { nameKey, ok, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../../http/officer-session.ts';
import { procedureOf } from '../procedure-of.ts';
import { applicationState } from '../schemas.ts';
import { bilingual, day, moment } from '../../http/schemas.ts';

export const queueFilter = z.object({
  state: z.enum(['open', 'closed', 'all', ...applicationState.options]).default('open'),
  procedure: z.string().max(60).optional(),
  assignee: z.union([z.enum(['me', 'nobody']), z.uuid()]).optional(),
  overdue: z.enum(['true', 'false']).default('false'),
  search: z.string().max(100).optional().describe('Number of the application, name, or insurance or citizen number'),
  after: z.string().max(200).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type QueueFilter = z.infer<typeof queueFilter>;

const queueRow = z.object({
  number: z.string(),
  procedure: z.string(),
  appCode: z.string().nullable(),
  name: bilingual,
  personName: z.string(),
  state: applicationState,
  submittedAt: moment,
  dueOn: day.nullable(),
  answerBy: day.nullable(),
  overdue: z.boolean(),
  assignee: z.object({ officerId: z.uuid(), fullName: z.string() }).nullable(),
});
export const queuePage = z.object({
  applications: z.array(queueRow),
  next: z.string().nullable(),
  counts: z.partialRecord(applicationState, z.number().int()).describe('All of the agency, by state'),
  open: z
    .object({ mine: z.number().int(), unassigned: z.number().int(), overdue: z.number().int() })
    .describe('Of the open ones'),
  today: day,
});

/** A page, and whose applications are on it. */
export type QueueRead = { page: z.infer<typeof queuePage>; shown: readonly Shown[] };
export type Shown = { personId: number; number: string };

type Row = {
  personId: number;
  applicationId: string;
  number: string;
  procedure: string;
  personName: string;
  state: z.infer<typeof applicationState>;
  submittedAt: Temporal.Instant;
  dueOn: string | null;
  answerBy: string | null;
  assigneeId: string | null;
  assigneeName: string | null;
  sortDay: string;
};

/** By when an application `a` waits: what waits for reception is due the day after, what waits for the citizen by the day of their answer. */
export const DUE = `coalesce(a.due_on, a.answer_by, (a.submitted_at at time zone '${TIME_ZONE}')::date + 1)`;
export const OPEN = `('submitted', 'received', 'in-progress', 'awaiting-approval', 'info-requested')`;
const OVERDUE = `(a.state in ('submitted', 'received', 'in-progress', 'awaiting-approval') and ${DUE} < $2)`;
// What is done comes last, the newest first.
const SORT_DAY = `case when a.state in ${OPEN} then ${DUE} else date '9999-12-31' - ((a.updated_at at time zone '${TIME_ZONE}')::date - date '2000-01-01') end`;

const QUEUE = sql<Row & { overdue: boolean }>(
  'agency-queue',
  `select a.person_id as "personId", a.application_id as "applicationId", a.number, a.procedure, p.full_name as "personName", a.state, a.submitted_at as "submittedAt",
          a.due_on as "dueOn", a.answer_by as "answerBy", a.assignee_id as "assigneeId", o.full_name as "assigneeName",
          ${SORT_DAY} as "sortDay", ${OVERDUE} as overdue
     from application a join person p on p.person_id = a.person_id left join officer o on o.officer_id = a.assignee_id
    where a.agency_code = $1
      and ($3 = 'all' or a.state = $3 or (case $3 when 'open' then a.state in ${OPEN} when 'closed' then a.state not in ${OPEN} else false end))
      and ($4::text is null or a.procedure = $4)
      and ($5::text is null or (case $5 when 'nobody' then a.assignee_id is null else a.assignee_id::text = $5 end))
      and (not $6::boolean or ${OVERDUE})
      and ($7::text is null or a.number like $7 || '%' or p.name_key like '%' || $8 || '%'
           or exists (select from identifier i where i.person_id = a.person_id and i.kind in ('social-insurance-number', 'citizen-number') and i.value = $9))
      and ($10::date is null or (${SORT_DAY}, a.application_id) > ($10::date, $11::uuid))
    order by ${SORT_DAY}, a.application_id limit $12`,
);

const OPEN_COUNTS = sql<z.infer<typeof queuePage>['open']>(
  'agency-queue-open-counts',
  `select count(*) filter (where a.assignee_id = $3)::int as mine, count(*) filter (where a.assignee_id is null)::int as unassigned, count(*) filter (where ${OVERDUE})::int as overdue
     from application a where a.agency_code = $1 and a.state in ${OPEN}`,
);

const COUNTS = sql<{ state: Row['state']; count: number }>(
  'agency-queue-counts',
  'select state, count(*)::int as count from application where agency_code = $1 group by state',
);

/** The queue of the officer's agency, what is due first on top: overdue ones before all. */
export async function queueOf(
  query: Query,
  { agencyCode, officerId }: Officer,
  filter: QueueFilter,
  today: Temporal.PlainDate,
): Promise<Result<QueueRead>> {
  const { state, procedure, assignee, overdue, search, after, limit } = filter;
  const place = after === undefined ? { day: null, id: null } : readPlace(after);
  if (!place) return refuse('invalid-request', { field: 'after' });
  const wanted = search?.trim() ? search.trim() : undefined;
  const rows = await query(QUEUE, [
    agencyCode,
    today,
    state,
    procedure ?? null,
    assignee === 'me' ? officerId : (assignee ?? null),
    overdue === 'true',
    wanted === undefined ? null : pattern(wanted.toUpperCase()),
    wanted === undefined ? null : pattern(nameKey(wanted)),
    wanted === undefined ? null : wanted.replace(/[\s.-]/g, ''),
    place.day,
    place.id,
    limit + 1,
  ]);
  const counts = await query(COUNTS, [agencyCode]);
  const [open] = await query(OPEN_COUNTS, [agencyCode, today, officerId]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const page = {
    applications: shown.map(showRow),
    next: rows.length > limit && last ? writePlace(last) : null,
    counts: Object.fromEntries(counts.map((row) => [row.state, row.count])),
    open: open ?? { mine: 0, unassigned: 0, overdue: 0 },
    today: today.toString(),
  };
  return ok({ page, shown: shown.map(({ personId, number }) => ({ personId, number })) });
}

function showRow({
  personId: _person,
  applicationId: _id,
  sortDay: _day,
  assigneeId,
  assigneeName,
  submittedAt,
  ...row
}: Row & { overdue: boolean }): z.infer<typeof queueRow> {
  const { appCode, name } = procedureOf(row);
  const assignee = assigneeId === null ? null : { officerId: assigneeId, fullName: assigneeName ?? '' };
  return { ...row, appCode: appCode ?? null, name, submittedAt: submittedAt.toString(), assignee };
}

/** What people type is no pattern. */
function pattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function writePlace({ sortDay, applicationId }: Row): string {
  return `${sortDay}.${applicationId}`;
}

function readPlace(text: string): { day: string; id: string } | undefined {
  const [, day, id] = /^((?!0000)\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})$/.exec(text) ?? [];
  return day !== undefined && id !== undefined && z.iso.date().safeParse(day).success && z.uuid().safeParse(id).success
    ? { day, id }
    : undefined;
}
