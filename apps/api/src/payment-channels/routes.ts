import { z } from 'zod';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { offeredChannels } from './channels.ts';
import { channel } from './channel.ts';

/** What an installation offers is known before anybody orders: nobody fills in what cannot be paid. */
export function paymentChannelRoutes(api: Api, { config }: Services): void {
  const channels = offeredChannels(config);
  api.get(
    '/api/payments/channels',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Ways in which orders can be paid here',
        tags: ['payments'],
        response: { 200: z.object({ channels: z.array(channel) }) },
      },
    },
    () => Promise.resolve({ channels }),
  );
}
