import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import { done } from '../http/schemas.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { officerOf } from '../http/officer-session.ts';
import { helpReason } from '../officers/help-reason.ts';
import type { AtWork } from '../officers/reading.ts';
import type { Services } from '../services.ts';
import { beginRecovery, recoveryToBegin } from './begin.ts';
import { stopByOfficer } from './stop.ts';

const tags = ['people'];
const params = z.object({ reading: z.uuid() });
const access = 'officer' as const;

/** What an officer does for somebody who stands at the desk and whom no contact on record reaches. */
export function recoveryDeskRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest): AtWork => ({ officer: officerOf(request), requestId: request.id });

  api.post(
    '/api/people/:reading/recovery',
    {
      config: { access },
      schema: {
        summary:
          'Begins a recovery: after the waiting period a link goes to the contact given; everybody on record is told at once',
        tags,
        params,
        body: recoveryToBegin,
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await beginRecovery(services, at(request), request.params.reading, request.body));
      return { done: true as const };
    },
  );

  api.post(
    '/api/people/:reading/stop-recovery',
    {
      config: { access },
      schema: { summary: 'Stops the recovery that waits', tags, params, body: helpReason, response: { 200: done } },
    },
    async (request) => {
      valueOf(await stopByOfficer(services, at(request), request.params.reading, request.body.reason));
      return { done: true as const };
    },
  );
}
