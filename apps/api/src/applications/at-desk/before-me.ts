import { refuse, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { AccessWhat } from '../../access-log/purposes.ts';
import { recordAccess } from '../../access-log/record.ts';
import { tellingOfQuota, withinReadingQuota } from '../../officers/reading-quota.ts';
import { requireRole } from '../../officers/roles.ts';
import { type AtWork, withReading } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';

/**
 * Does something for the person whose record the officer has open for the desk: somebody who stands before them. It counts in the
 * officer's quota and stands in the person's log, whatever is looked at.
 */
export function beforeMe<T>(
  services: Services,
  at: AtWork,
  { readingId, what }: { readingId: string; what: AccessWhat },
  story: (tx: Transaction, personId: number, now: Temporal.Instant) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { officer, requestId } = at;
  return tellingOfQuota(services, officer, async () => {
    const allowed = requireRole(officer, 'file-at-desk');
    if (!allowed.ok) return allowed;
    return withReading(services, at, readingId, async (tx, { personId, purpose }, now) => {
      if (purpose !== 'desk') return refuse('filing-needs-desk');
      const admitted = await withinReadingQuota(tx.run, services, officer, personId, now);
      if (!admitted.ok) return admitted;
      const answer = await story(tx, personId, now);
      if (!answer.ok) return answer;
      const actor = { kind: 'officer', id: officer.officerId } as const;
      const institution = officer.agencyCode;
      await recordAccess(tx, { personId, actor, institution, purpose: 'desk-filing', what, requestId, now });
      return answer;
    });
  });
}
