import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { askProvider } from './ask-provider.ts';
import { callVnpay } from './call.ts';
import { type Answered, concludeRefund } from './conclude-refund.ts';
import { outcomeOfRefund, outcomeOfRefundStatus } from './refund-answer.ts';
import { noteRefusalOfEither } from './refund-at-provider.ts';
import type { RefundMessage } from './refund-message.ts';
import { readTransactionNo } from './read-signed.ts';
import type { Terminal } from '../payment-channels/vnpay-terminal.ts';
import { toVnpayAmount } from './vnpay-amount.ts';
import { toVnpayTime } from '../payment-channels/vnpay-time.ts';

type ClaimedRefund = {
  requestId: string;
  amount: number;
  paid: number;
  approvedAt: Temporal.Instant;
  transactionNo: string;
  reference: string;
  /** When VNPAY was told of the order: by this it finds the payment. */
  sentAt: Temporal.Instant;
  /** It may have reached VNPAY before. */
  repeated: boolean;
  /** An earlier one was handed to the bank without VNPAY's answer: VNPAY may have given the money back all the same. */
  handedOver: boolean;
  paymentId: string;
  agencyCode: string | null;
  /** VNPAY's numbers of refunds of as much of the same payment that failed there; null where it told none. */
  failedBefore: (string | null)[];
};
type SentRefund = ClaimedRefund & { refundId: string };

// One process has it until its next turn; the turns come after 1, 2, 4 … minutes, at last every 6 hours. An earlier refund that VNPAY did not
// accept (response-…) was never begun there: no later answer speaks of it. The payment's own number tells no refund from another.
const CLAIM = sql<ClaimedRefund>(
  'claim-refund-to-send',
  `with claimed as (
     select r.refund_id, r.state from payment_refund r join received_payment p on p.payment_id = r.payment_id
      where r.refund_id = $1 and p.provider = 'vnpay' and r.to_account is null and r.state in ('approved', 'sent') and coalesce(r.try_at, r.approved_at) <= $2
        for update of r skip locked
   )
   update payment_refund r set state = 'sent', sent_at = coalesce(r.sent_at, $2), tries = r.tries + 1,
          try_at = $2 + least(interval '1 minute' * (2 ^ least(r.tries, 16)), interval '6 hours')
     from claimed, received_payment p left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
    where r.refund_id = claimed.refund_id and p.payment_id = r.payment_id
   returning r.request_id as "requestId", r.amount, p.amount as paid, r.approved_at as "approvedAt", p.provider_key as "transactionNo",
             coalesce(p.reference, '') as reference, coalesce(o.sent_at, p.paid_at) as "sentAt", claimed.state = 'sent' as repeated,
             r.payment_id as "paymentId", o.agency_code as "agencyCode",
             exists (select from payment_refund e where e.payment_id = r.payment_id and e.refund_id <> r.refund_id and e.state = 'failed'
                        and e.last_error = 'handed-over') as "handedOver",
             array(select nullif(e.provider_key, p.provider_key) from payment_refund e where e.payment_id = r.payment_id and e.refund_id <> r.refund_id
                      and e.amount = r.amount and e.to_account is null and e.state = 'failed' and coalesce(e.last_error, '') not like 'response-%') as "failedBefore"`,
);

const VERSION = '2.1.0';
const OWN_ADDRESS = '127.0.0.1';
const OPERATOR = 'vssid';

/**
 * Has VNPAY give money back, by the same request however often it is sent. What may have reached VNPAY, or may have been given back there
 * already, is asked about first.
 */
export async function sendRefund(services: Services, terminal: Terminal, refundId: string): Promise<void> {
  const [refund] = await services.db.write(CLAIM, [refundId, services.clock.now()]);
  if (!refund) return;
  await concludeRefund(services, refundId, await answered(services, terminal, { ...refund, refundId }));
}

async function answered(services: Services, terminal: Terminal, refund: SentRefund): Promise<Answered> {
  if (!refund.repeated && !refund.handedOver) return order(services, terminal, refund);
  const known = await askAboutRefund(services, terminal, refund);
  return known ?? order(services, terminal, refund);
}

/** Undefined where VNPAY knows the payment and of no refund of it but one that failed before: ours has not arrived there. */
async function askAboutRefund(services: Services, terminal: Terminal, refund: SentRefund): Promise<Answered | undefined> {
  const said = await askProvider(services, terminal, refund);
  if (said.kind === 'payment') return undefined;
  if (said.kind !== 'refund') return { outcome: 'unclear', reason: said.kind };
  // Another refund of the same payment says nothing of ours.
  if (said.amount !== refund.amount) return undefined;
  const { failedBefore } = refund;
  const number = said.transactionNo === refund.transactionNo ? undefined : said.transactionNo;
  if (number !== undefined && failedBefore.includes(number)) return undefined;
  const outcome = outcomeOfRefundStatus(said.status);
  const isOurs = failedBefore.length === 0 || (number !== undefined && !failedBefore.includes(null));
  // Money that has gone has gone. A refusal may be the earlier one's while ours is on its way: whoever took it for ours would pay twice.
  if (outcome === 'refused' && !isOurs) {
    // What was never sent was not refused.
    if (!refund.repeated) return undefined;
    await noteRefusalOfEither(services, refund, said);
    return { outcome: 'unclear', reason: 'refusal-of-which-refund' };
  }
  return { outcome, providerKey: said.transactionNo, reason: `status-${said.status}` };
}

async function order(services: Services, terminal: Terminal, refund: ClaimedRefund): Promise<Answered> {
  const answer = await callVnpay(services, terminal, messageFor(terminal, refund));
  if (!answer) return { outcome: 'unclear', reason: 'no-answer' };
  const { vnp_ResponseCode: code, vnp_TransactionStatus: status } = answer;
  const outcome = outcomeOfRefund(code, status);
  const reason = code === '00' ? `status-${status ?? ''}` : `response-${code ?? ''}`;
  return { outcome, providerKey: readTransactionNo(answer['vnp_TransactionNo']), reason };
}

/** The same to the letter, whenever it is made. */
function messageFor(terminal: Terminal, refund: ClaimedRefund): RefundMessage {
  const { requestId, amount, paid, approvedAt, transactionNo, reference, sentAt } = refund;
  return {
    vnp_RequestId: requestId,
    vnp_Version: VERSION,
    vnp_Command: 'refund',
    vnp_TmnCode: terminal.code,
    vnp_TransactionType: amount === paid ? '02' : '03',
    vnp_TxnRef: reference,
    vnp_Amount: toVnpayAmount(amount),
    vnp_TransactionNo: transactionNo,
    vnp_TransactionDate: toVnpayTime(sentAt),
    vnp_CreateBy: OPERATOR,
    vnp_CreateDate: toVnpayTime(approvedAt),
    vnp_IpAddr: OWN_ADDRESS,
    vnp_OrderInfo: `Hoan tien ${reference}`,
  };
}
