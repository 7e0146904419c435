import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Officer } from '../../http/officer-session.ts';
import { countHit } from '../../http/tries.ts';
import { refundOf } from '../../received-payments/desk/show-refunds.ts';
import type { Services } from '../../services.ts';
import { sendRefund } from '../send-refund.ts';
import { terminalOf } from '../../payment-channels/vnpay-terminal.ts';

/** How a refund stands after VNPAY has been asked. */
export const REFUND_ANSWERS = ['refund-done', 'refund-failed', 'refund-waits'] as const;
export type RefundAnswer = (typeof REFUND_ANSWERS)[number];

const NOW = sql(
  'try-refund-now',
  `update payment_refund r set try_at = $2 from received_payment p
    where r.refund_id = $1 and p.payment_id = r.payment_id and p.provider = 'vnpay' and r.state in ('approved', 'sent') and r.to_account is null`,
);

/** Does now what would be done at its next turn: VNPAY is asked, and told again of what it does not know, by the very same request. */
export async function askAboutRefund(services: Services, officer: Officer, refundId: string): Promise<Result<RefundAnswer>> {
  const { db, clock, config } = services;
  const refund = await refundOf(db.read, officer, refundId);
  if (!refund.ok) return refund;
  const { provider, state } = refund.value;
  if (provider !== 'vnpay' || (state !== 'approved' && state !== 'sent')) return refuse('refund-ended');
  const terminal = terminalOf(config);
  if (!terminal) return refuse('payment-channel-closed');
  const counted = await countHit(services, 'payment-question-by-officer', officer.officerId);
  if (!counted.ok) return counted;
  await db.write(NOW, [refundId, clock.now()]);
  await sendRefund(services, terminal, refundId);
  const after = await refundOf(db.read, officer, refundId);
  if (!after.ok) return after;
  const { state: standing } = after.value;
  return ok(standing === 'done' ? 'refund-done' : standing === 'failed' ? 'refund-failed' : 'refund-waits');
}
