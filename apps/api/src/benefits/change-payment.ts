import { type ChangeBenefitPayment, monthOf, ok, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { arrange } from './arrange.ts';
import { endAuthorisations } from './end-authorisations.ts';
import { tellPaymentChange } from './tell-payment-change.ts';

/** One benefit is paid in another way from a month on; every known contact is told, and can say «không phải tôi». */
export async function changeBenefitPayment(
  tx: Transaction,
  services: Services,
  { personId, number }: { personId: number; number: string },
  change: ChangeBenefitPayment,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const { benefitId, payment, endsAuthorisation } = change;
  const wish = { benefitId, fromMonth: monthOf(change.fromMonth), payment };
  const arranged = await arrange(tx, services, { personId, number, now }, wish);
  if (!arranged.ok) return arranged;
  if (endsAuthorisation) await endAuthorisations(tx, personId, [benefitId], now);
  await tellPaymentChange(tx, services, { personId, number, now, payment, fromMonth: wish.fromMonth, office: null });
  return ok(undefined);
}
