import { z } from 'zod';
import { forWhom, readFor, readingOf } from '../access/read-for.ts';
import { sendJson, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { readOwn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { CONTRIBUTION_HISTORY, contributionHistory, contributionHistoryOf, fund } from './history.ts';
import { contributionSummary, contributionSummaryOf } from './summary.ts';

const tags = ['contributions'];

export function contributionRoutes(api: Api, services: Services): void {
  api.get(
    '/api/contributions',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'Insured time and arrears in each fund',
        tags,
        querystring: z.object(forWhom),
        response: { 200: contributionSummary },
      },
    },
    async (request) => {
      const { db } = services;
      const read = ({ personId }: { personId: number }) => contributionSummaryOf(db, personId);
      return valueOf(await readFor(request, services, request.query.for, 'contributions', read));
    },
  );

  api.get(
    '/api/contributions/:fund',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'Contribution history in one fund, newest first',
        tags,
        params: z.object({ fund }),
        querystring: z.object(forWhom),
        response: { 200: contributionHistory },
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      if (query.for === undefined)
        return sendJson(reply, valueOf(await readOwn(request, services, CONTRIBUTION_HISTORY, [params.fund])));
      const { personId } = valueOf(await readingOf(request, services, query.for, 'contributions'));
      return sendJson(reply, await contributionHistoryOf(services.db, personId, params.fund));
    },
  );
}
