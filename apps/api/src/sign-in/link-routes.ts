import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { activate, activation, findActivation } from './activation.ts';
import { callerOf } from './caller.ts';
import { linkToken } from './one-time-links.ts';
import { setSessionCookies } from './open-session.ts';
import { typedPassword } from '@openvssid/server/passwords/password-rules';

const tags = ['sign-in'];
const params = z.object({ token: linkToken });

/** What a link in a letter leads to. Reading uses nothing up: mail programs open links before people do. */
export function linkRoutes(api: Api, services: Services): void {
  api.get(
    '/api/activation/:token',
    {
      config: { access: 'open' },
      schema: { summary: 'Whose account an activation link opens', tags, params, response: { 200: activation } },
    },
    async (request) => valueOf(await findActivation(services, request.params.token)),
  );

  api.post(
    '/api/activation/:token',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Choose the first password and sign in',
        tags,
        params,
        body: z.object({ password: typedPassword }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const opened = valueOf(await activate(services, { token: request.params.token, password: request.body.password, caller }));
      setSessionCookies(reply, services, opened, caller);
      return reply.code(204).send(null);
    },
  );
}
