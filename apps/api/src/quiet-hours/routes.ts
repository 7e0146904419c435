import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { quietHours, quietHoursOf, saveQuietHours } from './choice.ts';

const tags = ['notifications'];

/** «Giờ yên tĩnh»: notices wait until the morning; codes and news of safety do not. */
export function quietHoursRoutes(api: Api, services: Services): void {
  const { db, config } = services;

  api.get(
    '/api/quiet-hours',
    { config: { access: 'own-read' }, schema: { summary: 'When one is left alone', tags, response: { 200: quietHours } } },
    async (request) => valueOf(await whileSignedIn(request, services, (personId) => quietHoursOf(db.read, config, personId))),
  );

  api.put(
    '/api/quiet-hours',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Choose when to be left alone', tags, body: quietHours, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const { personId } = citizenOf(request);
      await db.transaction((tx) => saveQuietHours(tx, personId, request.body));
      return reply.code(204).send(null);
    },
  );
}
