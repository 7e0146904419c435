import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { faultChange } from './faults.ts';
import { sameToken } from './same-token.ts';
import type { Services } from './services.ts';

const sms = z.object({ to: z.string().min(1).max(100), text: z.string().min(1).max(2_000) });
const listQuery = z.object({ recipient: z.string().optional(), after: z.coerce.number().int().min(0).optional() });

/** The SMS provider's call, and what tests ask for and set. */
export function apiRoutes(app: FastifyInstance, { settings, inbox, faults }: Services): void {
  app.post('/sms', async (request, reply) => {
    if (!sameToken(request.headers.authorization, settings.smsToken)) return reply.code(401).send({ error: 'wrong token' });
    const parsed = sms.safeParse(request.body);
    if (!parsed.success) return reply.code(422).send({ error: 'expected { to, text }' });
    if (await faults.strike()) return reply.code(503).send({ error: 'failing as asked' });
    const { to, text } = parsed.data;
    const key = request.headers['idempotency-key'] ?? request.id;
    const { id } = inbox.take({ channel: 'sms', recipient: to, subject: null, text, key: `sms ${String(key)} ${to}` });
    return reply.code(202).send({ id });
  });

  app.get('/api/messages', async (request, reply) => {
    const query = listQuery.safeParse(request.query);
    if (!query.success) return reply.code(400).send({ error: 'recipient is a text, after a number' });
    return { messages: inbox.list(query.data) };
  });

  app.get('/api/faults', async () => faults.settings());

  app.post('/api/faults', async (request, reply) => {
    const change = faultChange.partial().safeParse(request.body);
    if (!change.success) return reply.code(400).send({ error: 'failNext is 0 to 1000, delayMs 0 to 30000' });
    const { failNext, delayMs } = change.data;
    faults.change({ ...(failNext !== undefined && { failNext }), ...(delayMs !== undefined && { delayMs }) });
    return faults.settings();
  });
}
