import { z } from 'zod';
import { readables } from '../access/acts.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, hasRecentProof } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { answerInvitation } from './answer.ts';
import { endShare } from './end.ts';
import { invite } from './invite.ts';
import { shareList, sharesOf } from './list.ts';

const tags = ['sharing'];
const done = { 204: z.null() };
const params = z.object({ shareId: z.uuid() });

export function sharingRoutes(api: Api, services: Services): void {
  api.get(
    '/api/shares',
    {
      config: { access: 'citizen' },
      schema: {
        summary: '«Người được chia sẻ»: what one shares, and what is shared with one',
        tags,
        response: { 200: shareList },
      },
    },
    async (request) => {
      const citizen = citizenOf(request);
      const shares = await sharesOf(services.db, citizen.personId, services.clock.now());
      return { ...shares, proved: hasRecentProof(citizen, services.clock) };
    },
  );

  api.post(
    '/api/shares',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Invite somebody by number and name; the answer is the same whether or not they exist',
        tags,
        body: z.object({
          shareId: z.uuid().describe('Of the form: sent twice, it is one invitation'),
          number: z.string().max(50),
          name: z.string().trim().min(1).max(100),
          readables: z.array(z.enum(readables)).min(1).max(readables.length),
          until: z.string().max(20),
        }),
        response: done,
      },
    },
    async (request, reply) => {
      valueOf(await invite(services, citizenOf(request), request.body));
      return reply.code(204).send(null);
    },
  );

  for (const answer of ['accept', 'decline'] as const) {
    api.post(
      `/api/shares/:shareId/${answer}`,
      {
        config: { access: 'citizen' },
        schema: { summary: `The invited person: ${answer}`, tags, params, response: done },
      },
      async (request, reply) => {
        valueOf(await answerInvitation(services, citizenOf(request).personId, request.params.shareId, answer));
        return reply.code(204).send(null);
      },
    );
  }

  api.post(
    '/api/shares/:shareId/end',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Either side ends a share or takes an invitation back', tags, params, response: done },
    },
    async (request, reply) => {
      valueOf(await endShare(services, citizenOf(request).personId, request.params.shareId));
      return reply.code(204).send(null);
    },
  );
}
