import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { foreignLayout } from '../layout.ts';
import type { Services } from '../services.ts';
import { languageOf, notFound } from '../show.ts';
import type { Language } from '../texts.ts';
import { outcomeOf } from './codes.ts';
import { COUNTDOWN } from './countdown.ts';
import { leverChange } from './levers.ts';
import { returnAddress } from './notice.ts';
import { openTransaction } from './open.ts';
import { pay } from './pay.ts';
import { endedPage, payPage, refusedPage } from './pay-page.ts';
import { vnpayTexts } from './texts.ts';
import type { Transaction } from './transaction.ts';

const form = z.object({
  act: z.enum(['pay', 'cancel']),
  bankCode: z.string().min(1).max(20),
  card: z.string().transform((typed) => typed.replace(/[\s.-]/g, '')),
  outcome: z.string().default('00'),
});
type Filled = z.infer<typeof form>;

/** The pages of VNPAY that a payer is led to, and led back from. */
export function payRoutes(app: FastifyInstance, { vnpay }: Services): void {
  const { transactions, faults, merchant, now } = vnpay;

  app.get('/vnpay/countdown.js', async (_request, reply) => reply.type('text/javascript; charset=utf-8').send(COUNTDOWN));

  app.get<{ Querystring: Record<string, string | string[]> }>('/vnpay/paymentv2/vpcpay.html', async (request, reply) => {
    const parameters = single(request.query);
    const locale = parameters['vnp_Locale'] === 'en' ? 'en' : 'vi';
    if (await faults.strike())
      return frame(request, reply.code(503), locale, (language) => html`<h1>${vnpayTexts[language].down}</h1>`);
    const opened = openTransaction(vnpay, parameters);
    if ('refusal' in opened) return frame(request, reply.code(400), locale, (language) => refusedPage(opened.refusal, language));
    letFormLeadBack(reply, opened);
    if (opened.settledAt !== null)
      return frame(request, reply, locale, (language) => endedPage(opened, returnAddress(opened, merchant), language));
    return frame(request, reply, locale, (language) => payPage(opened, language, now(), null));
  });

  app.post<{ Params: { transactionNo: string } }>('/vnpay/transactions/:transactionNo/pay', async (request, reply) => {
    const transaction = transactions.find(request.params.transactionNo);
    if (!transaction) return notFound(request, reply);
    const read = readForm(request.body);
    if (typeof read === 'object') return reply.redirect(await pay(vnpay, transaction, read), 303);
    letFormLeadBack(reply, transaction);
    return frame(request, reply.code(400), undefined, (language) => payPage(transaction, language, now(), read));
  });
}

/** The payment that the form asks for, or what is wrong with it. */
function readForm(body: unknown) {
  const filled = form.safeParse(body);
  const levers = leverChange.safeParse(body);
  const outcome = filled.success ? outcomeOf(chosenOutcome(filled.data)) : undefined;
  if (!filled.success || !levers.success || !outcome) return 'number';
  const { act, bankCode, card } = filled.data;
  if (act === 'pay' && !/^\d{16,19}$/.test(card)) return 'card';
  return { ...outcome, bankCode, cardType: 'ATM', levers: levers.data };
}

function chosenOutcome({ act, outcome }: Filled): string {
  return act === 'cancel' ? '24' : outcome;
}

/** A browser holds the page's policy against where its form is led on to, too. */
function letFormLeadBack(reply: FastifyReply, { returnUrl }: Transaction): void {
  const { origin } = new URL(returnUrl);
  reply.header(
    'content-security-policy',
    `default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self' ${origin}; base-uri 'none'; frame-ancestors 'none'`,
  );
}

function frame(
  request: FastifyRequest,
  reply: FastifyReply,
  locale: Language | undefined,
  content: (language: Language) => Html,
): FastifyReply {
  const language = languageOf(request, locale);
  const name = vnpayTexts[language].gateway;
  return reply.type('text/html; charset=utf-8').send(foreignLayout(name, language, request.url, content(language)).html);
}

/** A parameter that comes twice is none of VNPAY's: it spoils the signature. */
function single(query: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
}
