import { z } from 'zod';
import type { Api } from '../http/api.ts';
import { officerWho } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { deliveries, readDeliveries, retryFailed } from './deliveries.ts';

const tags = ['messages'];

/** Whether letters arrive: what an administrator sees and may do, without reading any. */
export function deliveryRoutes(api: Api, services: Services): void {
  const { db, clock, log } = services;

  api.get(
    '/api/message-deliveries',
    {
      config: { access: 'officer' },
      schema: { summary: 'Letters of the last days by channel, and why some failed', tags, response: { 200: deliveries } },
    },
    async (request) => {
      officerWho('manage-messages', request);
      return readDeliveries(db, clock.now());
    },
  );

  api.post(
    '/api/message-deliveries/retry',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Send again what was given up on a channel',
        tags,
        body: z.object({ channel: z.enum(['email', 'sms']) }),
        response: { 200: z.object({ retried: z.number().int() }) },
      },
    },
    async (request) => {
      const { officerId } = officerWho('manage-messages', request);
      const retried = await retryFailed(services, request.body.channel);
      log.info({ officerId, channel: request.body.channel, retried }, 'failed letters sent again');
      return { retried };
    },
  );
}
