import { ok, refuse } from '@openvssid/core';
import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { accessEntry, accessOf, ownAccessList } from './list.ts';
import { readOwnLog } from './read-own-log.ts';
import { recordOfLog } from './whose-log.ts';

const tags = ['access-log'];
const number = z.string().max(20).optional().describe('Of a number merged into the person’s: its own log');
const seq = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export function accessLogRoutes(api: Api, services: Services): void {
  api.get(
    '/api/access-log',
    {
      config: { access: 'citizen' },
      schema: {
        summary: '«Ai đã xem thông tin của tôi», newest first; alike accesses of a day folded together',
        tags,
        querystring: z.object({ before: seq.optional(), number }),
        response: { 200: ownAccessList },
      },
    },
    async (request) => valueOf(await readOwnLog(services, citizenOf(request).personId, request.id, request.query)),
  );

  api.get(
    '/api/access-log/:seq',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One access',
        tags,
        params: z.object({ seq }),
        querystring: z.object({ number }),
        response: { 200: accessEntry },
      },
    },
    async (request) => {
      const record = valueOf(await recordOfLog(services.db.read, citizenOf(request).personId, request.query.number));
      const entry = await accessOf(services.db, record, request.params.seq);
      return valueOf(entry ? ok(entry) : refuse('not-found'));
    },
  );
}
