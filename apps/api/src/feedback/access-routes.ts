import { writtenIn } from '@openvssid/core';
import { z } from 'zod';
import { recordOfLog } from '../access-log/whose-log.ts';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { askAboutAccess } from './ask-about-access.ts';

const tags = ['access-log'];
const number = z.string().max(20).optional().describe('Of a number merged into the person’s: its own log');
const seq = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** What «Ai đã xem thông tin của tôi» leads to. */
export function accessQuestionRoutes(api: Api, services: Services): void {
  api.post(
    '/api/access-log/:seq/question',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'A question or complaint about one access; answers the number of the feedback',
        tags,
        params: z.object({ seq }),
        querystring: z.object({ number }),
        body: z.object({ text: z.string().max(20_000), clientKey: z.uuid() }),
        response: { 200: z.object({ number: z.string() }) },
      },
    },
    async (request) => {
      const { personId } = citizenOf(request);
      const record = valueOf(await recordOfLog(services.db.read, personId, request.query.number));
      const question = {
        personId: record,
        askedBy: personId,
        ...request.params,
        ...request.body,
        language: writtenIn(languageOf(request)),
      };
      return valueOf(await askAboutAccess(services, question));
    },
  );
}
