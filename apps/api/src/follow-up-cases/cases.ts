import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { recordAccess } from '../access-log/record.ts';
import type { AtWork } from '../officers/reading.ts';
import { momentNow } from '@openvssid/server/clock';
import { countHit } from '../http/tries.ts';
import { tellingOfQuota, withinReadingQuota } from '../officers/reading-quota.ts';
import { identityOf, identityShown } from '../people/show-identity.ts';
import type { Services } from '../services.ts';
import { benefitReview, doubleMonths } from './open.ts';

const moment = z.iso.datetime({ offset: true });

export const followUpFilter = z.object({ state: z.enum(['new', 'closed']).default('new') });

/** Names nobody: whose case it is, is seen by opening it, and that is logged. */
const row = z.object({
  caseId: z.uuid(),
  kind: z.enum(['double-contributions', 'benefit-review', 'refused-account']),
  applicationNumber: z.string(),
  openedAt: moment,
  closedAt: moment.nullable(),
  closedBy: z.string().nullable(),
});
export const followUpQueue = z.object({ cases: z.array(row), open: z.number().int().describe('Open ones of the agency') });

export const followUpDetail = row.extend({
  identity: identityShown,
  merged: z.array(z.string()).describe('Numbers that were merged'),
  months: z.array(doubleMonths),
  review: benefitReview.nullable(),
  closingNote: z.string().nullable(),
});
export type FollowUpDetail = z.infer<typeof followUpDetail>;

type Row = Omit<z.infer<typeof row>, 'openedAt' | 'closedAt'> & { openedAt: Temporal.Instant; closedAt: Temporal.Instant | null };

/** $1 the officer's agency: cases of people whose records lie there. */
const IN_SCOPE = 'from follow_up_case c join person p on p.person_id = c.person_id where p.agency_code = $1';
const COLUMNS = `c.case_id as "caseId", c.kind, c.application_number as "applicationNumber", c.opened_at as "openedAt", c.closed_at as "closedAt",
  (select o.full_name from officer o where o.officer_id = c.closed_by) as "closedBy"`;
const OPEN = sql<Row>(
  'open-follow-up-cases',
  `select ${COLUMNS} ${IN_SCOPE} and c.closed_at is null order by c.opened_at, c.case_id limit 100`,
);
const CLOSED = sql<Row>(
  'closed-follow-up-cases',
  `select ${COLUMNS} ${IN_SCOPE} and c.closed_at is not null order by c.closed_at desc, c.case_id limit 100`,
);
const COUNT = sql<{ open: number }>('count-follow-up-cases', `select count(*)::int as open ${IN_SCOPE} and c.closed_at is null`);

type Full = Row & { personId: number; data: unknown; closingNote: string | null; closedById: string | null };
const LOCK = sql<Full>(
  'lock-follow-up-case',
  `select ${COLUMNS}, c.person_id as "personId", c.data, c.closing_note as "closingNote", c.closed_by as "closedById"
     ${IN_SCOPE} and c.case_id = $2 for update of c`,
);
const CLOSE = sql(
  'close-follow-up-case',
  'update follow_up_case set closed_at = $3, closed_by = $4, closing_note = $5 where person_id = $1 and case_id = $2',
);

const shown = ({ openedAt, closedAt, caseId, kind, applicationNumber, closedBy }: Row): z.infer<typeof row> => ({
  ...{ caseId, kind, applicationNumber, closedBy },
  openedAt: openedAt.toString(),
  closedAt: closedAt?.toString() ?? null,
});

export async function followUpsOf(
  query: Query,
  { officer: { agencyCode } }: AtWork,
  { state }: z.infer<typeof followUpFilter>,
): Promise<z.infer<typeof followUpQueue>> {
  const [rows, [count]] = await Promise.all([query(state === 'new' ? OPEN : CLOSED, [agencyCode]), query(COUNT, [agencyCode])]);
  return { cases: rows.map(shown), open: count?.open ?? 0 };
}

const ofMonths = z.object({ numbers: z.array(z.string()), months: z.array(doubleMonths) });

/** One case with whom it is about; reading it is logged. */
export async function followUpOf(services: Services, at: AtWork, caseId: string): Promise<Result<FollowUpDetail>> {
  const counted = await countHit(services, 'application-read-by-officer', at.officer.officerId);
  if (!counted.ok) return counted;
  return tellingOfQuota(services, at.officer, () =>
    withCase(services, at, caseId, async (tx, found, now) => {
      const admitted = await withinReadingQuota(tx.run, services, at.officer, found.personId, now);
      return admitted.ok ? ok(await detailOf(tx.run, found)) : admitted;
    }),
  );
}

async function detailOf(query: Query, found: Full): Promise<FollowUpDetail> {
  const double = found.kind === 'double-contributions' ? ofMonths.parse(found.data) : { numbers: [], months: [] };
  return {
    ...shown(found),
    identity: await identityOf(query, found.personId),
    merged: double.numbers,
    months: double.months,
    review: found.kind === 'benefit-review' ? benefitReview.parse(found.data) : null,
    closingNote: found.closingNote,
  };
}

const SHORTEST_NOTE = 10;
const LONGEST_NOTE = 1000;

/** Ends a case with what was done. The same note again changes nothing; somebody else's came first. */
export async function closeFollowUp(services: Services, at: AtWork, caseId: string, typed: string): Promise<Result<undefined>> {
  const note = cleanWrittenText(typed);
  if (note.length < SHORTEST_NOTE) return refuse('text-too-short', { field: 'note', params: { limit: SHORTEST_NOTE } });
  if (note.length > LONGEST_NOTE) return refuse('feedback-too-long', { field: 'note', params: { length: LONGEST_NOTE } });
  const { officerId } = at.officer;
  return withCase(services, at, caseId, async (tx, { personId, closedAt, closedById, closingNote }, now) => {
    if (closedAt !== null)
      return closedById === officerId && closingNote === note ? ok(undefined) : refuse('security-case-closed');
    await tx.run(CLOSE, [personId, caseId, now, officerId, note]);
    return ok(undefined);
  });
}

function withCase<T>(
  services: Services,
  { officer, requestId }: AtWork,
  caseId: string,
  story: (tx: Transaction, found: Full, now: Temporal.Instant) => Promise<Result<T>>,
): Promise<Result<T>> {
  return services.db.transaction(async (tx) => {
    const [found] = await tx.run(LOCK, [officer.agencyCode, caseId]);
    if (!found) return refuse('not-found');
    const now = momentNow(services);
    const answer = await story(tx, found, now);
    if (!answer.ok) return answer;
    await recordAccess(tx, {
      personId: found.personId,
      actor: { kind: 'officer', id: officer.officerId },
      institution: officer.agencyCode,
      purpose: 'application-work',
      what: `application: ${found.applicationNumber}`,
      requestId,
      now,
    });
    return answer;
  });
}
