import { z } from 'zod';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { citizenOf, hasRecentProof } from '../../http/citizen-session.ts';
import type { Services } from '../../services.ts';
import { agreeToTakeover } from './agree.ts';
import { beginTakeover } from './begin.ts';
import { leaveTakeover } from './end.ts';
import { takeoversOf, takeoversShown } from './show.ts';

const tags = ['guardians'];
const done = { 204: z.null() };
const params = z.object({ takeoverId: z.uuid() });
const access = 'citizen' as const;

/** A child takes the account over from whoever looks after them, both agreeing. */
export function takeoverRoutes(api: Api, services: Services): void {
  api.get(
    '/api/account-takeovers',
    {
      config: { access },
      schema: {
        summary: 'Who may take whose account over: one’s own, as a child, and those of the children one looks after',
        tags,
        response: { 200: takeoversShown },
      },
    },
    async (request) => {
      const citizen = citizenOf(request);
      const shown = await takeoversOf(services, citizen.personId);
      return { ...shown, proved: hasRecentProof(citizen, services.clock) };
    },
  );

  api.post(
    '/api/account-takeovers',
    {
      config: { access },
      schema: {
        summary: 'The child asks, or whoever looks after them offers; the other side is told',
        tags,
        body: z.object({ with: z.string().max(40).describe('`reference` of the other side') }),
        response: done,
      },
    },
    async (request, reply) => {
      valueOf(await beginTakeover(services, citizenOf(request), request.body.with));
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/account-takeovers/:takeoverId/agree',
    {
      config: { access },
      schema: { summary: 'The other side agrees; from then on the account is the child’s', tags, params, response: done },
    },
    async (request, reply) => {
      valueOf(await agreeToTakeover(services, citizenOf(request), request.params.takeoverId));
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/account-takeovers/:takeoverId/end',
    {
      config: { access },
      schema: { summary: 'Whoever began takes it back, or the other side declines', tags, params, response: done },
    },
    async (request, reply) => {
      valueOf(await leaveTakeover(services, citizenOf(request).personId, request.params.takeoverId));
      return reply.code(204).send(null);
    },
  );
}
