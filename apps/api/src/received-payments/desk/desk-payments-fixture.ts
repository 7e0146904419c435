import type { Desk } from '../../applications/application-fixture.ts';
import { type SentOrder, sentOrder } from '../../vnpay/order-fixture.ts';
import type { ReceivedPayment } from '../received-payment.ts';
import { settlePayment } from '../settle.ts';

export type OfficerAtDesk = Awaited<ReturnType<Desk['officer']>>;
type Row = { exceptionId: string; kind: string; reference: string | null; lastSeq: number };

let last = 0;

/** Money for an order, told by VNPAY. */
export async function pay(desk: Desk, { reference, amount, sentAt }: SentOrder, change: Partial<ReceivedPayment> = {}) {
  last += 1;
  return settlePayment(desk.services, {
    provider: 'vnpay',
    providerKey: `F${last}`,
    source: 'notification',
    reference,
    amount,
    paidAt: sentAt.add({ minutes: 2 }),
    message: {},
    ...change,
  });
}

/** An order that was paid when its time was over. */
export async function latePayment(desk: Desk, change: Partial<ReceivedPayment> = {}): Promise<SentOrder> {
  const order = await sentOrder(desk);
  await pay(desk, order, { paidAt: order.sentAt.add({ minutes: 16 }), ...change });
  return order;
}

/** What an officer sees of the exception of an order. */
export async function exceptionOf(who: OfficerAtDesk, reference: string, state = 'open'): Promise<Row> {
  const { body } = await who.call(`/api/payment-exceptions?state=${state}`);
  const row = (body['exceptions'] as Row[]).find((one) => one.reference === reference);
  if (!row) throw new Error(`no exception of ${reference} is ${state}`);
  const shown = await who.call(`/api/payment-exceptions/${row.exceptionId}`);
  return { ...row, lastSeq: Number(shown.body['lastSeq']) };
}

export const propose = (who: OfficerAtDesk, { exceptionId, lastSeq }: Row, decision: string, more: object = {}) =>
  who.call(`/api/payment-exceptions/${exceptionId}/proposal`, {
    method: 'POST',
    body: { decision, reason: 'Người nộp đề nghị bằng văn bản.', seen: lastSeq, ...more },
  });

export const decide = (who: OfficerAtDesk, exceptionId: string, seen: number) =>
  who.call(`/api/payment-exceptions/${exceptionId}/decision`, { method: 'POST', body: { seen } });

export const sendBack = (who: OfficerAtDesk, exceptionId: string, seen: number, reason = 'Chưa rõ vì sao không ghi nhận.') =>
  who.call(`/api/payment-exceptions/${exceptionId}/send-back`, { method: 'POST', body: { reason, seen } });

type Refund = { amount: number; state: string; asked_by: string; approved_by: string; request_id: string };

export const refundsOf = (desk: Desk, reference: string) =>
  desk.asOwner(
    async (client) =>
      (
        await client.query<Refund>(
          `select r.amount::int, r.state, r.asked_by, r.approved_by, r.request_id from payment_refund r
             join received_payment p on p.payment_id = r.payment_id where p.reference = $1 order by r.approved_at`,
          [reference],
        )
      ).rows,
  );
