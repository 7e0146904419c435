import { z } from 'zod';
import type { Api } from '../http/api.ts';
import { valueOf } from '../http/answer.ts';
import { createModeReader } from '../operating-mode/mode.ts';
import type { Services } from '../services.ts';
import { answerNotification } from './notification.ts';
import { readReturn } from './return.ts';

/** What VNPAY hangs on an address: its names change with its versions, and what is signed is all of them. */
const signedQuery = z.object({}).catchall(z.union([z.string(), z.array(z.string())]));

const returned = z.object({
  reference: z.string(),
  outcome: z
    .enum(['paid', 'suspicious', 'failed', 'unclear'])
    .describe('What the browser was told: shown, and believed by nobody. The order itself says whether it was paid.'),
  words: z.object({ vi: z.string(), en: z.string() }),
});

const notificationAnswer = z.object({ RspCode: z.string(), Message: z.string() });

export function vnpayRoutes(api: Api, services: Services): void {
  const mode = createModeReader(services);
  api.get(
    '/api/payments/vnpay/ipn',
    {
      config: { access: 'open' },
      schema: {
        description: 'VNPAY’s notification (IPN): its signature is the proof of who calls',
        querystring: signedQuery,
        response: { 200: notificationAnswer },
      },
    },
    async (request) => answerNotification(services, mode, request.query),
  );
  api.get(
    '/api/payments/vnpay/return',
    {
      config: { access: 'open' },
      schema: {
        description: 'What VNPAY gave the browser that comes back, read and its signature checked; settles nothing',
        querystring: signedQuery,
        response: { 200: returned },
      },
    },
    async (request) => valueOf(await readReturn(services, mode, request.query)),
  );
}
