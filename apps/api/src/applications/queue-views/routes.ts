import { z } from 'zod';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import { done } from '../../http/schemas.ts';
import { beginWith, dropView, queueView, saveView, viewFilter, viewsOf } from './views.ts';

const tags = ['applications'];
const params = z.object({ viewId: z.uuid() });
const name = z
  .string()
  .max(60)
  .transform((given) => given.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));

/** The officer's own views of the queue. */
export function queueViewRoutes(api: Api, services: Services): void {
  api.get(
    '/api/queue-views',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'The officer’s own views of the queue',
        tags,
        response: { 200: z.object({ views: z.array(queueView) }) },
      },
    },
    async (request) => ({ views: await viewsOf(services.db, officerWho('see-queue', request)) }),
  );

  api.post(
    '/api/queue-views',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Saves a view; one of the same name is replaced',
        tags,
        body: z.object({ name, filter: viewFilter }),
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await saveView(services, officerWho('see-queue', request), request.body.name, request.body.filter));
      return { done: true as const };
    },
  );

  api.post(
    '/api/queue-views/:viewId/default',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'The day begins with this view, or with none',
        tags,
        params,
        body: z.object({ isDefault: z.boolean().default(true) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const { viewId } = request.params;
      valueOf(await beginWith(services, officerWho('see-queue', request), viewId, request.body.isDefault));
      return { done: true as const };
    },
  );

  api.delete(
    '/api/queue-views/:viewId',
    {
      config: { access: 'officer' },
      schema: { summary: 'Drops a view', tags, params, response: { 200: done } },
    },
    async (request) => {
      valueOf(await dropView(services, officerWho('see-queue', request), request.params.viewId));
      return { done: true as const };
    },
  );
}
