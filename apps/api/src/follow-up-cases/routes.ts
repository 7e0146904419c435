import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AtWork } from '../officers/reading.ts';
import { done } from '../http/schemas.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { officerWho } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { closeFollowUp, followUpDetail, followUpFilter, followUpOf, followUpQueue, followUpsOf } from './cases.ts';

const tags = ['follow-up-cases'];
const params = z.object({ caseId: z.uuid() });
const access = 'officer' as const;

/** What follows from decisions and an officer has to look at: months paid twice, benefits whose grounds have changed. */
export function followUpRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest): AtWork => ({
    officer: officerWho('handle-follow-ups', request),
    requestId: request.id,
  });

  api.get(
    '/api/follow-up-cases',
    {
      config: { access },
      schema: {
        summary: 'Cases of the officer’s agency, without names',
        tags,
        querystring: followUpFilter,
        response: { 200: followUpQueue },
      },
    },
    (request) => followUpsOf(services.db.read, at(request), request.query),
  );

  api.get(
    '/api/follow-up-cases/:caseId',
    {
      config: { access },
      schema: { summary: 'One case with whom it is about; logged', tags, params, response: { 200: followUpDetail } },
    },
    async (request) => valueOf(await followUpOf(services, at(request), request.params.caseId)),
  );

  api.post(
    '/api/follow-up-cases/:caseId/close',
    {
      config: { access },
      schema: {
        summary: 'Closes a case with what was done',
        tags,
        params,
        body: z.object({ note: z.string().max(5000) }),
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await closeFollowUp(services, at(request), request.params.caseId, request.body.note));
      return { done: true as const };
    },
  );
}
