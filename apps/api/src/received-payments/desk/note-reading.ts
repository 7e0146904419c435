import { ok, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { AccessPurpose } from '../../access-log/purposes.ts';
import { recordAccess } from '../../access-log/record.ts';
import { withinReadingQuota } from '../../officers/reading-quota.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';

/** What an officer read of an order, and whose it is. */
export type OrderRead = {
  personIds: readonly number[];
  reference: string;
  purpose: Extract<AccessPurpose, 'contribution-order' | 'contribution-order-search' | 'payment-decision'>;
  now: Temporal.Instant;
};

/**
 * Counts a reading of an order and says so in the access logs of those it is about: in one sequence, so that two readers of the same
 * people never wait for each other for ever. Last in the transaction.
 */
export async function noteReading(
  tx: Transaction,
  services: Services,
  { officer, requestId }: AtWork,
  { personIds, reference, purpose, now }: OrderRead,
): Promise<Result<undefined>> {
  for (const personId of [...new Set(personIds)].toSorted((a, b) => a - b)) {
    const admitted = await withinReadingQuota(tx.run, services, officer, personId, now);
    if (!admitted.ok) return admitted;
    await recordAccess(tx, {
      personId,
      actor: { kind: 'officer', id: officer.officerId },
      institution: officer.agencyCode,
      purpose,
      what: reference === '' ? 'contribution-order' : `contribution-order: ${reference}`,
      requestId,
      now,
    });
  }
  return ok(undefined);
}
