import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { preferences, preferencesOf, savePreferences, topicChoice } from './preferences.ts';
import { TOPICS } from '../notices/topics.ts';

const tags = ['notifications'];

/** «Nhận thông báo»: what somebody is told of, and by which channels. */
export function preferenceRoutes(api: Api, services: Services): void {
  const { db } = services;

  api.get(
    '/api/notification-preferences',
    {
      config: { access: 'own-read' },
      schema: { summary: 'What one is told of, and how', tags, response: { 200: preferences } },
    },
    async (request) => valueOf(await whileSignedIn(request, services, (personId) => preferencesOf(db.read, personId))),
  );

  api.put(
    '/api/notification-preferences',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Choose for some or all topics; what is fixed stays on',
        tags,
        body: z.object({ topics: z.array(topicChoice).max(TOPICS.length) }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { personId } = citizenOf(request);
      await db.transaction((tx) => savePreferences(tx, personId, request.body.topics));
      return reply.code(204).send(null);
    },
  );
}
