import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { faultChange } from '../faults.ts';
import type { Services } from '../services.ts';
import { change, changeRequest, noticeRequest, tellAgain } from './again.ts';
import { OUTCOMES, outcomeOf } from './codes.ts';
import { leverChange } from './levers.ts';
import { merchantChange } from './merchant.ts';
import { openTransaction } from './open.ts';
import { pay } from './pay.ts';

const payment = z.object({
  address: z.url(),
  outcome: z
    .enum(OUTCOMES)
    .default('00')
    .transform((chosen) => outcomeOf(chosen) ?? z.NEVER),
  bankCode: z.string().max(20).default('NCB'),
  levers: leverChange.default({}),
});
const wanted = z.object({ reference: z.string().catch('') });
type One = { Params: { transactionNo: string } };

/** What tests ask the stand-in to do, and what they read of it. */
export function vnpayJson(app: FastifyInstance, { vnpay }: Services): void {
  const { merchant, transactions, faults } = vnpay;

  app.get('/api/vnpay/transactions', async (request) => ({
    transactions: transactions.list(wanted.parse(request.query).reference),
  }));

  // A payer opens the address they were led to, and pays or fails to.
  app.post('/api/vnpay/payments', async (request, reply) => {
    const asked = payment.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ error: z.prettifyError(asked.error) });
    const { address, outcome, bankCode, levers } = asked.data;
    const opened = openTransaction(vnpay, Object.fromEntries(new URL(address).searchParams));
    if ('refusal' in opened) return reply.code(422).send({ error: opened.refusal });
    const returnAddress = await pay(vnpay, opened, { ...outcome, bankCode, cardType: 'ATM', levers });
    return { transactionNo: opened.transactionNo, returnAddress };
  });

  // Answered when the merchant has answered all; what is sent later, because it did not acknowledge, is not waited for.
  app.post<One>('/api/vnpay/transactions/:transactionNo/notices', async (request, reply) => {
    const transaction = transactions.find(request.params.transactionNo);
    if (!transaction) return reply.code(404).send({ error: 'not found' });
    const asked = noticeRequest.safeParse(request.body ?? {});
    if (!asked.success) return reply.code(400).send({ error: z.prettifyError(asked.error) });
    const told = await tellAgain(vnpay, transaction, asked.data);
    return { answers: told.map(({ answer }) => answer) };
  });

  app.post<One>('/api/vnpay/transactions/:transactionNo', async (request, reply) => {
    const transaction = transactions.find(request.params.transactionNo);
    if (!transaction) return reply.code(404).send({ error: 'not found' });
    const asked = changeRequest.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ error: z.prettifyError(asked.error) });
    change(transaction, asked.data);
    return transaction;
  });

  app.post('/api/vnpay/merchant', async (request, reply) => {
    const asked = merchantChange.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ error: z.prettifyError(asked.error) });
    return Object.assign(merchant, asked.data);
  });

  app.post('/api/vnpay/faults', async (request, reply) => {
    const asked = faultChange.exactPartial().safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ error: 'failNext is 0 to 1000, delayMs 0 to 30000' });
    faults.change(asked.data);
    return faults.settings();
  });
}
