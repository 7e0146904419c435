import { ok, refuse, writtenIn } from '@openvssid/core';
import { z } from 'zod';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { askAboutAccess } from './ask-about-access.ts';
import { accessEntry, accessList, accessOf } from './list.ts';
import { readOwnLog } from './read-own-log.ts';

const tags = ['access-log'];
const seq = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export function accessLogRoutes(api: Api, services: Services): void {
  api.get(
    '/api/access-log',
    {
      config: { access: 'citizen' },
      schema: {
        summary: '«Ai đã xem thông tin của tôi», newest first; alike accesses of a day folded together',
        tags,
        querystring: z.object({ before: seq.optional() }),
        response: { 200: accessList },
      },
    },
    async (request) => readOwnLog(services, citizenOf(request).personId, request.id, request.query.before ?? null),
  );

  api.get(
    '/api/access-log/:seq',
    {
      config: { access: 'citizen' },
      schema: { summary: 'One access', tags, params: z.object({ seq }), response: { 200: accessEntry } },
    },
    async (request) => {
      const entry = await accessOf(services.db, citizenOf(request).personId, request.params.seq);
      return valueOf(entry ? ok(entry) : refuse('not-found'));
    },
  );

  api.post(
    '/api/access-log/:seq/question',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'A question or complaint about one access; answers the number of the feedback',
        tags,
        params: z.object({ seq }),
        body: z.object({ text: z.string().max(20_000), clientKey: z.uuid() }),
        response: { 200: z.object({ number: z.string() }) },
      },
    },
    async (request) => {
      const { personId } = citizenOf(request);
      const question = { personId, ...request.params, ...request.body, language: writtenIn(languageOf(request)) };
      return valueOf(await askAboutAccess(services, question));
    },
  );
}
