import { randomUUID } from 'node:crypto';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { markRefunding } from '../received-payments/mark-refund.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { paidMessage, sentOrder, type SentOrder } from './order-fixture.ts';
import { type Reply, signedQuery, startProvider, type TestProvider } from './provider-fixture.ts';
import { sendDueRefunds } from './send-due-refunds.ts';

export type Approved = { order: SentOrder; refundId: string; transactionNo: string };

export type RefundDesk = Desk & {
  provider: TestProvider;
  /** For the next test: what stands of others is no one's turn any more. */
  afresh(): Promise<void>;
  /** Money that came late and that two officers send back: all of it, or a part. */
  approved(amount?: number): Promise<Approved>;
  approve(order: SentOrder, amount?: number): Promise<string>;
  refundRow(refundId: string): Promise<Record<string, unknown> | undefined>;
  /** What is due `minutes` later is sent. */
  sendDue(minutes?: number): Promise<void>;
  /** What VNPAY answers to an order of a refund, and to the question after it. */
  answering(toRefund: Reply, toQuery?: Reply): void;
};

/** A desk whose VNPAY answers as a test says. */
export async function openRefundDesk(): Promise<RefundDesk> {
  const provider = await startProvider();
  const desk = await openDesk(provider.env);
  const officers = [(await desk.officer(['case-officer'])).officerId, (await desk.officer(['approver'])).officerId];
  return {
    ...desk,
    provider,
    approve: (order, amount) => approve(desk, officers, order, amount),
    async afresh() {
      desk.clock.forward({ minutes: 5 });
      await desk.asOwner((client) => client.query(`update payment_refund set state = 'failed'`));
      provider.asked = [];
      provider.signsWrongly = false;
    },
    async approved(amount) {
      const order = await sentOrder(desk);
      const message = paidMessage({ ...order, sentAt: order.sentAt.add({ hours: 1 }) });
      await createTestBrowser(desk.citizenApp).call(`/api/payments/vnpay/ipn?${signedQuery(message)}`);
      return { order, refundId: await approve(desk, officers, order, amount), transactionNo: message['vnp_TransactionNo'] ?? '' };
    },
    async refundRow(refundId) {
      const { rows } = await desk.asOwner((client) =>
        client.query<Record<string, unknown>>(
          `select state, provider_key as "providerKey", last_error as "lastError", tries from payment_refund where refund_id = $1`,
          [refundId],
        ),
      );
      return rows[0];
    },
    async sendDue(minutes = 0) {
      desk.clock.forward({ minutes });
      await sendDueRefunds(desk.services);
    },
    answering(toRefund, toQuery = 'silence') {
      provider.reply = ({ vnp_Command }) => (vnp_Command === 'refund' ? toRefund : toQuery);
    },
    async end() {
      provider.stop();
      await desk.end();
    },
  };
}

async function approve(desk: Desk, officers: string[], order: SentOrder, amount = order.amount): Promise<string> {
  const refundId = randomUUID();
  const requestId = `rf${refundId.replaceAll('-', '').slice(2)}`;
  const approvedAt = desk.clock.now().toString();
  const { rows } = await desk.asOwner((client) =>
    client.query<{ paymentId: string }>(
      `insert into payment_refund (refund_id, payment_id, amount, reason, asked_by, approved_by, request_id, state, approved_at)
       select $1, payment_id, $2, 'late', $3, $4, $5, 'approved', $6 from received_payment where reference = $7 returning payment_id as "paymentId"`,
      [refundId, amount, ...officers, requestId, approvedAt, order.reference],
    ),
  );
  const paymentId = rows[0]?.paymentId ?? '';
  const actor = { kind: 'officer', id: officers[1] ?? '' } as const;
  await desk.services.db.transaction((tx) => markRefunding(tx, desk.services, { paymentId, refundId, amount, actor }));
  return refundId;
}

export const taken = (status: string) => ({
  vnp_ResponseCode: '00',
  vnp_TransactionStatus: status,
  vnp_TransactionNo: '777',
  vnp_TransactionType: '02',
});
export const found = ({ order }: Approved, status: string, amount = order.amount) => ({
  ...taken(status),
  vnp_Amount: String(amount * 100),
  vnp_TxnRef: order.reference,
});
export const unrefunded = ({ order }: Approved) => ({
  ...found({ order, refundId: '', transactionNo: '' }, '00'),
  vnp_TransactionType: '01',
});
