import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';

const moment = z.iso.datetime({ offset: true });

export const securityCaseFilter = z.object({ state: z.enum(['new', 'closed']).default('new') });

/** Names nobody: whose case it is, is seen by opening it, and that is logged. */
export const securityCaseRow = z.object({
  caseId: z.uuid(),
  kind: z.enum(['contact-change-disputed', 'recovery-disputed', 'payment-change-disputed']),
  openedAt: moment,
  fields: z.array(z.enum(['phone', 'email'])).describe('Contacts that were put back'),
  applications: z.array(z.string()).describe('Numbers of the applications whose changes of payment were undone'),
  closedAt: moment.nullable(),
  closedBy: z.string().nullable(),
});
export const securityCaseQueue = z.object({
  cases: z.array(securityCaseRow),
  open: z.number().int().describe('Open ones of the agency'),
});

type Row = Omit<z.infer<typeof securityCaseRow>, 'openedAt' | 'closedAt'> & {
  openedAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
};

/** $1 the officer's agency: cases of people whose records lie there. */
export const CASE_IN_SCOPE = 'from security_case c join person p on p.person_id = c.person_id where p.agency_code = $1';

const SHOWN = 100;
const COLUMNS = `c.case_id as "caseId", c.kind, c.opened_at as "openedAt", coalesce(c.data->'fields', '[]') as fields,
  coalesce(c.data->'applications', '[]') as applications, c.closed_at as "closedAt",
  (select o.full_name from officer o where o.officer_id = c.closed_by) as "closedBy"`;
// Whoever reported first comes first; what is closed, the newest first.
const OPEN = sql<Row>(
  'open-security-cases',
  `select ${COLUMNS} ${CASE_IN_SCOPE} and c.closed_at is null order by c.opened_at, c.case_id limit ${SHOWN}`,
);
const CLOSED = sql<Row>(
  'closed-security-cases',
  `select ${COLUMNS} ${CASE_IN_SCOPE} and c.closed_at is not null order by c.closed_at desc, c.case_id limit ${SHOWN}`,
);
const COUNT = sql<{ open: number }>(
  'count-open-security-cases',
  `select count(*)::int as open ${CASE_IN_SCOPE} and c.closed_at is null`,
);

export async function securityCasesOf(
  query: Query,
  { agencyCode }: Officer,
  { state }: z.infer<typeof securityCaseFilter>,
): Promise<z.infer<typeof securityCaseQueue>> {
  const [rows, [count]] = await Promise.all([query(state === 'new' ? OPEN : CLOSED, [agencyCode]), query(COUNT, [agencyCode])]);
  return {
    cases: rows.map((row) => ({ ...row, openedAt: row.openedAt.toString(), closedAt: row.closedAt?.toString() ?? null })),
    open: count?.open ?? 0,
  };
}
