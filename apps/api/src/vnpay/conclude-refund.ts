import { sql } from '@openvssid/server/db/database';
import { refundArrived, refundRefused } from '../received-payments/refund-outcome.ts';
import type { Services } from '../services.ts';
import type { RefundOutcome } from './refund-answer.ts';
import { noteGoneAfterAll } from './refund-at-provider.ts';

/** What VNPAY said of a refund: a number of its own, and where it was refused, why. */
export type Answered = { outcome: RefundOutcome; providerKey?: string | undefined; reason?: string | undefined };

// One that has ended meanwhile keeps what ended it.
const NOTE_ERROR = sql('note-refund-error', `update payment_refund set last_error = $2 where refund_id = $1 and state = 'sent'`);

/** Writes down what VNPAY said of a refund; silence and contradiction leave it as it stands, to be looked after later. */
export async function concludeRefund(
  services: Services,
  refundId: string,
  { outcome, providerKey, reason }: Answered,
): Promise<void> {
  if (outcome === 'done') {
    const news = await refundArrived(services, refundId, providerKey);
    if (!news) await noteGoneAfterAll(services, refundId, providerKey);
  } else if (outcome === 'refused') await refundRefused(services, refundId, { reason: reason ?? 'refused', providerKey });
  else await services.db.write(NOTE_ERROR, [refundId, outcome === 'unclear' ? (reason ?? 'no-answer') : null]);
}
