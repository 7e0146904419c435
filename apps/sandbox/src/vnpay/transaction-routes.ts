import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { faultChange } from '../faults.ts';
import { html } from '../html.ts';
import type { Services } from '../services.ts';
import { notFound, show } from '../show.ts';
import type { Language } from '../texts.ts';
import { change, changeRequest, noticeRequest, tellAgain } from './again.ts';
import { listPage, transactionPage, troublePart } from './transaction-pages.ts';

type One = { Params: { transactionNo: string } };
const SHOWN = 200;
const wantedOf = z.object({ wanted: z.string().trim().catch('') });

/** Where a person sees what VNPAY's stand-in has sent and been answered, and makes it do worse. */
export function transactionRoutes(app: FastifyInstance, { vnpay }: Services): void {
  const { transactions, faults } = vnpay;
  const list = (wanted: string, wrong: boolean) => (language: Language) =>
    html`${listPage(transactions.list(wanted).slice(0, SHOWN), wanted, language)}
    ${troublePart(faults.settings(), language, wrong)}`;

  app.get('/vnpay', async (request, reply) => show(request, reply, 'vnpay', list(wantedOf.parse(request.query).wanted, false)));

  app.get<One>('/vnpay/transactions/:transactionNo', async (request, reply) => {
    const transaction = transactions.find(request.params.transactionNo);
    if (!transaction) return notFound(request, reply);
    return show(request, reply, 'vnpay', (language) => transactionPage(transaction, language));
  });

  app.post<One>('/vnpay/transactions/:transactionNo/notices', async (request, reply) => {
    const transaction = transactions.find(request.params.transactionNo);
    const asked = noticeRequest.safeParse(request.body);
    if (transaction && asked.success) await tellAgain(vnpay, transaction, asked.data);
    return reply.redirect(`/vnpay/transactions/${request.params.transactionNo}`, 303);
  });

  app.post<One>('/vnpay/transactions/:transactionNo', async (request, reply) => {
    const transaction = transactions.find(request.params.transactionNo);
    const asked = changeRequest.safeParse(request.body);
    if (transaction && asked.success) change(transaction, asked.data);
    return reply.redirect(`/vnpay/transactions/${request.params.transactionNo}`, 303);
  });

  app.post('/vnpay/trial', async (request, reply) => {
    const asked = faultChange.safeParse(request.body);
    if (!asked.success) return show(request, reply.code(400), 'vnpay', list('', true));
    faults.change(asked.data);
    return reply.redirect('/vnpay', 303);
  });
}
