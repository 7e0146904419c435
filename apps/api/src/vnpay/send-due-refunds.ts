import { sql } from '@openvssid/server/db/database';
import { isResting } from '@openvssid/server/http/breaker';
import type { Regular } from '@openvssid/server/jobs/order-once';
import type { Services } from '../services.ts';
import { sendRefund } from './send-refund.ts';
import { terminalOf } from '../payment-channels/vnpay-terminal.ts';

export const SEND_EVERY_MINUTE: Regular = {
  queue: 'send-refunds',
  span: (now) => now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString(),
  dataOf: (span) => ({ span }),
};

const A_TURN = 200;
const DUE = sql<{ refundId: string }>(
  'refunds-to-send',
  `select r.refund_id as "refundId" from payment_refund r join received_payment p on p.payment_id = r.payment_id
    where r.state in ('approved', 'sent') and coalesce(r.try_at, r.approved_at) <= $1 and p.provider = 'vnpay' and r.to_account is null
    order by coalesce(r.try_at, r.approved_at) limit ${A_TURN}`,
);

/** Sends what officers have approved, and looks after what has not arrived. While VNPAY is left alone, what is due stays due. */
export async function sendDueRefunds(services: Services): Promise<void> {
  const terminal = terminalOf(services.config);
  if (!terminal) return;
  const { db, clock } = services;
  for (const { refundId } of await db.read(DUE, [clock.now()])) {
    if (isResting(terminal.apiUrl, clock.now)) return;
    await sendRefund(services, terminal, refundId);
  }
}
