import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import { askAboutException, PAYMENT_ANSWERS } from './ask-about-exception.ts';
import { askAboutRefund, REFUND_ANSWERS } from './ask-about-refund.ts';

const tags = ['received-payments'];
const access = 'officer' as const;

/** Questions to VNPAY that an officer asks now instead of waiting for the next one of ours. */
export function vnpayDeskRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest) => officerWho('open-payments', request);

  api.post(
    '/api/payment-exceptions/:exceptionId/question',
    {
      config: { access },
      schema: {
        summary: 'Ask VNPAY about it now; what its signed answer settles is settled',
        tags,
        params: z.object({ exceptionId: z.uuid() }),
        response: { 200: z.object({ answer: z.enum([...PAYMENT_ANSWERS, ...REFUND_ANSWERS]) }) },
      },
    },
    async (request) => ({ answer: valueOf(await askAboutException(services, at(request), request.params.exceptionId)) }),
  );

  api.post(
    '/api/payment-refunds/:refundId/question',
    {
      config: { access },
      schema: {
        summary: 'Ask VNPAY about a refund now, and tell it again of one that it does not know',
        tags,
        params: z.object({ refundId: z.uuid() }),
        response: { 200: z.object({ answer: z.enum(REFUND_ANSWERS) }) },
      },
    },
    async (request) => ({ answer: valueOf(await askAboutRefund(services, at(request), request.params.refundId)) }),
  );
}
