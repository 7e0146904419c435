import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import { done } from '../../http/schemas.ts';
import type { FastifyRequest } from 'fastify';
import type { Result } from '@openvssid/core';
import { feedbackDetail, feedbackDetailOf } from './detail.ts';
import type { AtFeedback } from './file.ts';
import { feedbackFilter, feedbackPage, feedbackQueueOf } from './queue.ts';
import { endFeedback, handOver, takeFeedback } from './work.ts';

const tags = ['feedback'];
const params = z.object({ number: z.string().max(40) });
const words = z.object({ text: z.string().max(20_000) });

const COLLEAGUES = sql<{ officerId: string; fullName: string; administrator: boolean }>(
  'feedback-colleagues',
  `select officer_id as "officerId", full_name as "fullName", 'administrator' = any(roles) as administrator from officer
    where agency_code = $1 and officer_id <> $2 and state = 'active' and roles && array['reception', 'case-officer', 'administrator'] order by search_key(full_name), full_name`,
);
const AGENCIES = sql<{ agencyCode: string; name: string; province: string }>(
  'feedback-agencies',
  `select a.agency_code as "agencyCode", a.name, p.full_name as province from agency a join province p on p.code = a.province_code
    where a.agency_code <> $1 order by a.province_code, a.kind desc, a.name_key, a.agency_code`,
);

/** The desk where feedback is answered. */
export function feedbackDeskRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest): AtFeedback => ({
    officer: officerWho('handle-feedback', request),
    requestId: request.id,
  });

  api.get(
    '/api/feedback',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Feedback to the officer’s agency and of strangers, the oldest first',
        tags,
        querystring: feedbackFilter,
        response: { 200: feedbackPage },
      },
    },
    async (request) => valueOf(await feedbackQueueOf(services.db.read, at(request).officer, request.query)),
  );

  api.get(
    '/api/feedback-receivers',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'To whom feedback can be handed over',
        tags,
        response: {
          200: z.object({
            colleagues: z.array(z.object({ officerId: z.uuid(), fullName: z.string(), administrator: z.boolean() })),
            agencies: z.array(z.object({ agencyCode: z.string(), name: z.string(), province: z.string() })),
          }),
        },
      },
    },
    async (request) => {
      const { agencyCode, officerId } = at(request).officer;
      const [colleagues, agencies] = await Promise.all([
        services.db.read(COLLEAGUES, [agencyCode, officerId]),
        services.db.read(AGENCIES, [agencyCode]),
      ]);
      return { colleagues, agencies };
    },
  );

  api.get(
    '/api/feedback/:number',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'One feedback with who wrote it; reading it is logged',
        tags,
        params,
        response: { 200: feedbackDetail },
      },
    },
    async (request) => valueOf(await feedbackDetailOf(services, at(request), request.params.number)),
  );

  const step = <Body extends z.ZodType>(
    action: string,
    summary: string,
    body: Body,
    act: (desk: AtFeedback, number: string, body: z.output<Body>) => Promise<Result<undefined>>,
  ): void => {
    api.post(
      `/api/feedback/:number/${action}`,
      { config: { access: 'officer' }, schema: { summary, tags, params, body, response: { 200: done } } },
      async (request) => {
        valueOf(await act(at(request), request.params.number, request.body as z.output<Body>));
        return { done: true as const };
      },
    );
  };
  step('take', 'Takes it up', z.object({}).optional(), (desk, number) => takeFeedback(services, desk, number));
  step(
    'hand-over',
    'Gives it to a colleague or to another agency',
    z.union([z.object({ officerId: z.uuid() }), z.object({ agencyCode: z.string().max(10) })]),
    (desk, number, to) => handOver(services, desk, number, to),
  );
  step('answer', 'Answers the writer', words, (desk, number, { text }) => endFeedback(services, desk, number, 'answered', text));
  step('close', 'Closes it, saying why', words, (desk, number, { text }) => endFeedback(services, desk, number, 'closed', text));
}
