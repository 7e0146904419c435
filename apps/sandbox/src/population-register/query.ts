import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { faultChange } from '../faults.ts';
import { sameToken } from '../same-token.ts';
import type { Services } from '../services.ts';
import { registerEntry } from './register.ts';

const query = z.object({ citizenNumber: z.string().regex(/^\d{12}$/) });

/**
 * The register's query: `POST { citizenNumber }` with the token answers `{ found: true, person }` or `{ found: false }`.
 * The number is in the body, where no log of addresses keeps it.
 */
export function registerQueryRoutes(app: FastifyInstance, { settings, register, registerFaults }: Services): void {
  app.post('/population-register', async (request, reply) => {
    if (!sameToken(request.headers.authorization, settings.registerToken)) return reply.code(401).send({ error: 'wrong token' });
    const parsed = query.safeParse(request.body);
    if (!parsed.success) return reply.code(422).send({ error: 'expected { citizenNumber }' });
    if (await registerFaults.strike()) return reply.code(503).send({ error: 'failing as asked' });
    const person = register.find(parsed.data.citizenNumber);
    return person ? { found: true, person } : { found: false };
  });

  app.put('/api/population-register', async (request, reply) => {
    const entry = registerEntry.safeParse(request.body);
    if (!entry.success) return reply.code(400).send({ error: z.prettifyError(entry.error) });
    register.put(entry.data);
    return entry.data;
  });

  app.post('/api/population-register/faults', async (request, reply) => {
    const change = faultChange.safeParse(request.body);
    if (!change.success) return reply.code(400).send({ error: 'failNext is 0 to 1000, delayMs 0 to 30000' });
    registerFaults.change(change.data);
    return registerFaults.settings();
  });
}
