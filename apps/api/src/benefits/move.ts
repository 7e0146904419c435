import { monthOf, type MoveBenefit, ok, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { arrange } from './arrange.ts';
import { endAuthorisations } from './end-authorisations.ts';
import { tellPaymentChange } from './tell-payment-change.ts';

const OFFICE = sql<{ name: string }>('office-of-moved-benefit', 'select name from agency where agency_code = $1');

/**
 * Another office pays these benefits from a month on, or keeps the file of those that have not begun; every known contact is told, and can
 * say «không phải tôi».
 */
export async function moveBenefit(
  tx: Transaction,
  services: Services,
  { personId, number }: { personId: number; number: string },
  change: MoveBenefit,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const { benefits, payment, agencyCode, provinceCode, wardCode, endsAuthorisation } = change;
  const fromMonth = monthOf(change.fromMonth);
  const place = { agencyCode, provinceCode, wardCode };
  for (const { benefitId, regionalAllowance } of benefits) {
    const wish = { benefitId, fromMonth, payment, place, regionalAllowance };
    const arranged = await arrange(tx, services, { personId, number, now }, wish);
    if (!arranged.ok) return arranged;
  }
  const moved = benefits.map(({ benefitId }) => benefitId);
  if (endsAuthorisation) await endAuthorisations(tx, personId, moved, now);
  const [office] = await tx.run(OFFICE, [agencyCode]);
  await tellPaymentChange(tx, services, { personId, number, now, payment, fromMonth, office: office?.name ?? agencyCode });
  return ok(undefined);
}
