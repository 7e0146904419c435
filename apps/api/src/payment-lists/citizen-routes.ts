import { z } from 'zod';
import { forWhom, readFor } from '../access/read-for.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { ownPayments, ownPaymentsOf } from './own-payments.ts';

/** When and where the person's benefits were paid last and are paid next. */
export function ownPaymentRoutes(api: Api, services: Services): void {
  api.get(
    '/api/benefit-payments',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'The last and the next payment of each benefit in payment',
        tags: ['benefits'],
        querystring: z.object(forWhom),
        response: { 200: ownPayments },
      },
    },
    async (request) => {
      const read = readFor(request, services, request.query.for, 'benefits', async ({ personId, benefitIds }) => {
        const all = await ownPaymentsOf(services.db.read, personId, services.clock.now());
        return benefitIds ? all.filter(({ benefitId }) => benefitIds.includes(benefitId)) : all;
      });
      return { payments: valueOf(await read) };
    },
  );
}
