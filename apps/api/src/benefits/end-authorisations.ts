import type { Transaction } from '@openvssid/server/db/database';
import { endAuthorisationsOfBenefit } from '../recipient-authorisations/end.ts';

/** Nobody receives these benefits in the person's place any more: they go to the person's own account, or the person wants it so. */
export async function endAuthorisations(
  tx: Transaction,
  personId: number,
  benefitIds: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  for (const benefitId of benefitIds) await endAuthorisationsOfBenefit(tx, personId, benefitId, 'account', now);
}
