import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { callerOf } from '../sign-in/caller.ts';
import { linkToken } from '../sign-in/one-time-links.ts';
import { setSessionCookies } from '../sign-in/open-session.ts';
import { typedPassword } from '@openvssid/server/passwords/password-rules';
import { findRecoveryToStop, pendingRecovery, recoveryToStop, stopByLink, stopOwn } from './stop.ts';
import { findSentRecovery, finishRecovery, sentRecovery } from './finish.ts';

const tags = ['recovery'];
const params = z.object({ token: linkToken });
const done = { 204: z.null() };

/** What the person does about a recovery that an office began: stop it, or finish it. Reading a link uses nothing up. */
export function recoveryAtOfficeRoutes(api: Api, services: Services): void {
  stopRoutes(api, services);

  api.get(
    '/api/recovery-at-office/:token',
    {
      config: { access: 'open' },
      schema: { summary: 'Whether a link from an office is good', tags, params, response: { 200: sentRecovery } },
    },
    async (request) => valueOf(await findSentRecovery(services, request.params.token)),
  );

  api.post(
    '/api/recovery-at-office/:token',
    {
      config: { access: 'open' },
      schema: {
        summary: 'The new password, with a number that a stranger does not know; signs in and ends all other sessions',
        tags,
        params,
        body: z.object({ number: z.string().max(50), password: typedPassword }),
        response: done,
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const typed = { token: request.params.token, ...request.body, caller };
      setSessionCookies(reply, services, valueOf(await finishRecovery(services, typed)), caller);
      return reply.code(204).send(null);
    },
  );
}

function stopRoutes(api: Api, services: Services): void {
  api.get(
    '/api/recovery-at-office',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'A recovery of the own account that is waiting or whose link is on its way',
        tags,
        response: { 200: z.object({ recovery: recoveryToStop.nullable() }) },
      },
    },
    async (request) => ({
      recovery: valueOf(await whileSignedIn(request, services, (personId) => pendingRecovery(services, personId))) ?? null,
    }),
  );

  api.post(
    '/api/recovery-at-office/stop',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: { summary: '«Không phải tôi»: stop the recovery of the own account', tags, response: done },
    },
    async (request, reply) => {
      await stopOwn(services, citizenOf(request));
      return reply.code(204).send(null);
    },
  );

  api.get(
    '/api/stop-recovery/:token',
    {
      config: { access: 'open' },
      schema: { summary: 'What a «not me» link of a recovery stops', tags, params, response: { 200: recoveryToStop } },
    },
    async (request) => valueOf(await findRecoveryToStop(services, request.params.token)),
  );

  api.post(
    '/api/stop-recovery/:token',
    {
      config: { access: 'open' },
      schema: { summary: '«Không phải tôi»: stop it', tags, params, response: done },
    },
    async (request, reply) => {
      valueOf(await stopByLink(services, request.params.token));
      return reply.code(204).send(null);
    },
  );
}
