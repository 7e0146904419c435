import { z } from 'zod';
import { sendJson, valueOf } from '../http/answer.ts';
import type { Api } from '../http/application.ts';
import { readOwn, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { CONTRIBUTION_HISTORY, contributionHistory, fund } from './history.ts';
import { contributionSummary, contributionSummaryOf } from './summary.ts';

const tags = ['contributions'];

export function contributionRoutes(api: Api, services: Services): void {
  api.get(
    '/api/contributions',
    {
      config: { access: 'own-read' },
      schema: { summary: 'Insured time and arrears in each fund', tags, response: { 200: contributionSummary } },
    },
    async (request) =>
      valueOf(await whileSignedIn(request, services, (personId) => contributionSummaryOf(services.db, personId))),
  );

  api.get(
    '/api/contributions/:fund',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'Contribution history in one fund, newest first',
        tags,
        params: z.object({ fund }),
        response: { 200: contributionHistory },
      },
    },
    async (request, reply) =>
      sendJson(reply, valueOf(await readOwn(request, services, CONTRIBUTION_HISTORY, [request.params.fund]))),
  );
}
