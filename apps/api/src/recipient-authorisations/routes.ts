import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, hasRecentProof } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { confirmAuthorisation, declineAuthorisation, leaveAuthorisation } from './answer.ts';
import { authorisationList, authorisationsOf } from './list.ts';

const tags = ['recipient-authorisations'];
const done = { 204: z.null() };
const params = z.object({ authorisationId: z.uuid() });
const access = 'citizen' as const;

/** «Ủy quyền»: who receives one's benefits, and whose one receives. */
export function recipientAuthorisationRoutes(api: Api, services: Services): void {
  api.get(
    '/api/recipient-authorisations',
    {
      config: { access },
      schema: { summary: 'Authorisations one has given and taken on', tags, response: { 200: authorisationList } },
    },
    async (request) => {
      const citizen = citizenOf(request);
      const authorisations = await authorisationsOf(services.db, citizen.personId, services.clock.now());
      return { ...authorisations, proved: hasRecentProof(citizen, services.clock) };
    },
  );

  api.post(
    '/api/recipient-authorisations/:authorisationId/confirm',
    {
      config: { access },
      schema: { summary: 'The attorney accepts; or either side confirms with its identity', tags, params, response: done },
    },
    async (request, reply) => {
      valueOf(await confirmAuthorisation(services, citizenOf(request), request.params.authorisationId));
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/recipient-authorisations/:authorisationId/decline',
    { config: { access }, schema: { summary: 'The attorney declines', tags, params, response: done } },
    async (request, reply) => {
      valueOf(await declineAuthorisation(services, citizenOf(request).personId, request.params.authorisationId));
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/recipient-authorisations/:authorisationId/end',
    {
      config: { access },
      schema: {
        summary: 'The principal revokes, or the attorney resigns; holds from the next payment',
        tags,
        params,
        response: done,
      },
    },
    async (request, reply) => {
      valueOf(await leaveAuthorisation(services, citizenOf(request), request.params.authorisationId));
      return reply.code(204).send(null);
    },
  );
}
