import { z } from 'zod';
import { refuse, ok } from '@openvssid/core';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { preferenceRoutes } from './preference-routes.ts';
import { cursor, markAllRead, markRead, notificationPage, notificationsOf, unreadCountOf } from './list.ts';

const tags = ['notifications'];
const listQuery = z.object({ before: cursor.optional(), limit: z.coerce.number().int().min(1).max(100).default(20) });

export function notificationRoutes(api: Api, services: Services): void {
  const { db, clock } = services;
  preferenceRoutes(api, services);

  api.get(
    '/api/notifications',
    {
      config: { access: 'own-read' },
      schema: { summary: 'Own notifications, newest first', tags, querystring: listQuery, response: { 200: notificationPage } },
    },
    async (request) => {
      const { before, limit } = request.query;
      return valueOf(
        await whileSignedIn(request, services, (personId) => notificationsOf(db, personId, languageOf(request), limit, before)),
      );
    },
  );

  api.get(
    '/api/notifications/unread-count',
    {
      config: { access: 'own-read' },
      schema: { summary: 'How many are not read', tags, response: { 200: z.object({ unread: z.number().int() }) } },
    },
    async (request) => ({ unread: valueOf(await whileSignedIn(request, services, (personId) => unreadCountOf(db, personId))) }),
  );

  api.post(
    '/api/notifications/:id/read',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Mark one as read; answers where it leads',
        tags,
        params: z.object({ id: z.uuid() }),
        response: { 200: z.object({ link: z.string() }) },
      },
    },
    async (request) => {
      const { personId } = citizenOf(request);
      const link = await db.transaction((tx) => markRead(tx, personId, request.params.id, clock.now()));
      return valueOf(link === undefined ? refuse('not-found') : ok({ link }));
    },
  );

  api.post(
    '/api/notifications/read-all',
    { config: { access: 'citizen' }, schema: { summary: 'Mark all as read', tags, response: { 204: z.null() } } },
    async (request, reply) => {
      const { personId } = citizenOf(request);
      await db.transaction((tx) => markAllRead(tx, personId, clock.now()));
      return reply.code(204).send(null);
    },
  );
}
