import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../services.ts';
import { answerTo } from './answer.ts';
import { answerRequest } from './answer-request.ts';
import { dailyList } from './daily-list.ts';
import { dayOf } from '../local-time.ts';
import { merchantRequest } from './request.ts';

const listQuery = z.object({ day: z.iso.date().optional() });
const named = z.object({ vnp_Command: z.enum(['querydr', 'refund']) }).catch({ vnp_Command: 'querydr' });

/** What the merchant's server asks VNPAY: how a payment stands, money back, and the list of a day. */
export function merchantApi(app: FastifyInstance, { vnpay }: Services): void {
  const { faults, merchant, transactions, now } = vnpay;

  app.post('/vnpay/merchant_webapi/api/transaction', async (request, reply) => {
    if (await faults.strike()) return reply.code(503).send({ error: 'down as asked' });
    const parsed = merchantRequest.safeParse(request.body);
    if (!parsed.success) return answerTo(named.parse(request.body).vnp_Command, '03', merchant);
    const answer = answerRequest(vnpay, parsed.data);
    const { vnp_Command: command, vnp_TxnRef: reference, vnp_TransactionDate: date } = parsed.data;
    const transaction = transactions.ofMerchant(merchant.tmnCode, reference, date);
    transaction?.exchanges.push({
      at: now(),
      what: command === 'refund' ? 'refund' : 'query',
      sent: JSON.stringify(parsed.data),
      answer: JSON.stringify(answer),
      acknowledged: false,
    });
    // The refund is done, and whoever asked for it does not learn so.
    if (command === 'refund' && transaction?.levers.refund === 'answer-lost' && answer['vnp_ResponseCode'] === '00')
      return reply.code(504).send({ error: 'answer lost as asked' });
    return answer;
  });

  app.get('/vnpay/list', async (request, reply) => {
    if (await faults.strike()) return reply.code(503).send({ error: 'down as asked' });
    const query = listQuery.safeParse(request.query);
    if (!query.success) return reply.code(400).send({ error: 'day is YYYY-MM-DD' });
    const day = query.data.day ?? dayOf(now());
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="vnpay-${day}.csv"`)
      .send(dailyList(transactions.list(), day));
  });
}
