import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayOf } from '../local-time.ts';
import type { Services } from '../services.ts';
import { show } from '../show.ts';
import { bankPage, type BankPage } from './pages.ts';
import { statementOf } from './statement.ts';
import { transfer } from './transfer-form.ts';

const SHOWN = 100;
const typedFields = z.record(z.string(), z.string()).catch({});
const statementQuery = z.object({ day: z.iso.date().optional(), account: z.string().default('') });

/** A stand-in of the bank that transfers go to: its page, its statement of a day, and the same for tests. */
export function bankRoutes(app: FastifyInstance, { transfers, now }: Services): void {
  const page = (said: BankPage['said'], typed: BankPage['typed'] = {}): BankPage => ({
    transfers: transfers.list().slice(0, SHOWN),
    today: dayOf(now()),
    typed,
    said,
  });

  app.get<{ Querystring: { done?: string } }>('/bank', async (request, reply) =>
    show(request, reply, 'bank', (language) => bankPage(page(request.query.done === undefined ? null : 'done'), language)),
  );

  app.post('/bank', async (request, reply) => {
    const done = transfer(transfers, request.body);
    if (typeof done === 'object') return reply.redirect('/bank?done', 303);
    const typed = typedFields.parse(request.body);
    return show(request, reply.code(400), 'bank', (language) => bankPage(page(done, typed), language));
  });

  app.post('/api/bank/transfers', async (request, reply) => {
    const done = transfer(transfers, request.body);
    return typeof done === 'object' ? { transfers: done } : reply.code(400).send({ error: done });
  });

  app.get('/bank/statement', async (request, reply) => {
    const query = statementQuery.safeParse(request.query);
    if (!query.success) return reply.code(400).send({ error: 'day is YYYY-MM-DD' });
    const { day = dayOf(now()), account } = query.data;
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="statement-${day}.csv"`)
      .send(statementOf(transfers.list(), day, account));
  });
}
