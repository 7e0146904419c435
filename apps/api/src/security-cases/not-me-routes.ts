import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { linkToken } from '../sign-in/one-time-links.ts';
import { findNotMe, notMeReport, reportNotMe } from './not-me.ts';

const tags = ['sign-in'];
const params = z.object({ token: linkToken });

/** What the link «Không phải tôi» in a notice leads to. Reading uses nothing up: mail programs open links before people do. */
export function notMeRoutes(api: Api, services: Services): void {
  api.get(
    '/api/not-me/:token',
    {
      config: { access: 'open' },
      schema: { summary: 'The notice a «not me» link belongs to', tags, params, response: { 200: notMeReport } },
    },
    async (request) => valueOf(await findNotMe(services, request.params.token)),
  );

  api.post(
    '/api/not-me/:token',
    {
      config: { access: 'open' },
      schema: {
        summary: '«Không phải tôi»: sign everybody out and make a recovery necessary',
        tags,
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      valueOf(await reportNotMe(services, request.params.token));
      return reply.code(204).send(null);
    },
  );
}
