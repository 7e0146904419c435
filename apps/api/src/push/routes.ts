import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { isPushOn } from './push-services.ts';
import { browserSubscription, isSubscribed, subscribe, unsubscribe } from './subscriptions.ts';
import { vapidPublicKey } from './vapid.ts';

const tags = ['notifications'];
const pushState = z.object({
  publicKey: z.string().nullable().describe('applicationServerKey; null where the operator offers no push'),
  subscribed: z.boolean().describe('this device'),
});

/** «Thông báo đẩy»: this device is told when the app is closed. */
export function pushRoutes(api: Api, services: Services): void {
  api.get(
    '/api/push-subscription',
    { config: { access: 'citizen' }, schema: { summary: 'Push on this device', tags, response: { 200: pushState } } },
    async (request) => ({
      publicKey: isPushOn(services.config) ? vapidPublicKey(services.keys) : null,
      subscribed: await isSubscribed(services.db, citizenOf(request)),
    }),
  );

  api.put(
    '/api/push-subscription',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Tell this device from now on', tags, body: browserSubscription, response: { 204: z.null() } },
    },
    async (request, reply) => {
      valueOf(await subscribe(services, citizenOf(request), request.body));
      return reply.code(204).send(null);
    },
  );

  api.delete(
    '/api/push-subscription',
    { config: { access: 'citizen' }, schema: { summary: 'Tell this device no more', tags, response: { 204: z.null() } } },
    async (request, reply) => {
      await unsubscribe(services, citizenOf(request));
      return reply.code(204).send(null);
    },
  );
}
