import { refuse, type Result } from '@openvssid/core';
import { recordAccess } from '../access-log/record.ts';
import { momentNow } from '@openvssid/server/clock';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { AtWork } from '../officers/reading.ts';
import type { Services } from '../services.ts';
import { CASE_IN_SCOPE } from './queue.ts';

export type SecurityCase = {
  caseId: string;
  personId: number;
  kind: 'contact-change-disputed' | 'recovery-disputed' | 'payment-change-disputed';
  openedAt: Temporal.Instant;
  fields: ('phone' | 'email')[];
  changes: number[];
  /** Numbers of the applications whose changes of payment were undone. */
  applications: string[];
  closedAt: Temporal.Instant | null;
  closedBy: string | null;
  closingNote: string | null;
};

const LOCK = sql<SecurityCase>(
  'lock-security-case',
  `select c.case_id as "caseId", c.person_id as "personId", c.kind, c.opened_at as "openedAt", coalesce(c.data->'fields', '[]') as fields,
          coalesce(c.data->'changes', '[]') as changes, coalesce(c.data->'applications', '[]') as applications, c.closed_at as "closedAt", c.closed_by as "closedBy", c.closing_note as "closingNote"
     ${CASE_IN_SCOPE} and c.case_id = $2 for update of c`,
);

/** Does something with a case of the officer's agency; what is another's does not exist. Whoever it is about reads it in the access log. */
export function withSecurityCase<T>(
  services: Services,
  { officer, requestId }: AtWork,
  caseId: string,
  story: (tx: Transaction, found: SecurityCase, now: Temporal.Instant) => Promise<Result<T>>,
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
      purpose: 'security-case',
      what: 'account',
      requestId,
      now,
    });
    return answer;
  });
}
