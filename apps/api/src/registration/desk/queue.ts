import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { FINDINGS, type Finding } from '../judge.ts';
import { REGISTRATION_STATES, type RegistrationState } from '../registration.ts';

const state = z.enum(REGISTRATION_STATES);

export const registrationFilter = z.object({
  state: z.enum(['open', 'closed', 'all', ...REGISTRATION_STATES]).default('open'),
  search: z.string().max(100).optional().describe('Number of the declaration, or declared social insurance number'),
  after: z.string().max(120).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

export const registrationQueue = z.object({
  registrations: z.array(
    z.object({
      number: z.string(),
      fullName: z.string().describe('as declared'),
      state,
      submittedAt: z.string(),
      findings: z.array(z.enum(FINDINGS)),
      withPictures: z.boolean(),
      assignee: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
  counts: z.partialRecord(state, z.number().int()).describe('All of the agency, by state'),
});

type Row = {
  registrationId: string;
  number: string;
  fullName: string;
  state: RegistrationState;
  submittedAt: Temporal.Instant;
  findings: Finding[];
  withPictures: boolean;
  assignee: string | null;
};

// Open ones: who has waited longest comes first; what is done, the newest first.
const SORT = `case when r.state in ('new', 'verifying') then r.submitted_at else timestamptz '2200-01-01' + (timestamptz '2200-01-01' - r.submitted_at) end`;

const QUEUE = sql<Row & { sort: Temporal.Instant }>(
  'registration-queue',
  `select r.registration_id as "registrationId", r.number, r.details ->> 'fullName' as "fullName", r.state, r.submitted_at as "submittedAt", r.findings,
          exists (select from registration_image i where i.registration_id = r.registration_id) as "withPictures", o.full_name as assignee, ${SORT} as sort
     from registration r left join officer o on o.officer_id = coalesce(r.decided_by, r.assignee_id)
    where r.agency_code = $1
      and (case $2 when 'all' then true when 'open' then r.state in ('new', 'verifying') when 'closed' then r.state in ('approved', 'refused') else r.state = $2 end)
      and ($3::text is null or r.number = $3 or r.details ->> 'socialInsuranceNumber' = $4)
      and ($5::timestamptz is null or (${SORT}, r.registration_id) > ($5::timestamptz, $6::uuid))
    order by ${SORT}, r.registration_id limit $7`,
);
const COUNTS = sql<{ state: RegistrationState; count: number }>(
  'registration-queue-counts',
  'select state, count(*)::int as count from registration where agency_code = $1 group by state',
);

/** The declarations to one agency. */
export async function registrationsOf(
  query: Query,
  agencyCode: string,
  { state: wanted, search, after, limit }: z.infer<typeof registrationFilter>,
): Promise<Result<z.infer<typeof registrationQueue>>> {
  const place = after === undefined ? { at: null, id: null } : readPlace(after);
  if (!place) return refuse('invalid-request', { field: 'after' });
  const text = search?.trim() ? search.trim() : null;
  const values = [
    agencyCode,
    wanted,
    text?.toUpperCase() ?? null,
    text?.replace(/[\s.-]/g, '') ?? null,
    place.at,
    place.id,
    limit + 1,
  ];
  const rows = await query(QUEUE, values);
  const counts = await query(COUNTS, [agencyCode]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return ok({
    registrations: shown.map(({ registrationId: _id, sort: _sort, submittedAt, ...row }) => ({
      ...row,
      submittedAt: submittedAt.toString(),
    })),
    next: rows.length > limit && last ? `${last.sort.toString()}~${last.registrationId}` : null,
    counts: Object.fromEntries(counts.map(({ state: of, count }) => [of, count])),
  });
}

function readPlace(text: string): { at: string; id: string } | undefined {
  const [at = '', id = ''] = text.split('~');
  return z.iso.datetime().safeParse(at).success && z.uuid().safeParse(id).success ? { at, id } : undefined;
}
