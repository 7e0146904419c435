import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { callerOf } from './caller.ts';
import { setSessionCookies } from './open-session.ts';
import { ownSession, ownSessionOf } from './own-session.ts';
import { typedPassword } from '@openvssid/server/passwords/password-rules';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

const tags = ['sign-in'];

export function sessionRoutes(api: Api, services: Services): void {
  api.get(
    '/api/session',
    {
      config: { access: 'open' },
      schema: { summary: 'Who is signed in, and what the home card shows', tags, response: { 200: ownSession } },
    },
    async (request) => {
      const own = await whileSignedIn(request, services, (personId) => ownSessionOf(services.db, personId, services.clock.now()));
      return own.ok ? own.value : { signedIn: false as const };
    },
  );

  api.post(
    '/api/sign-in',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: {
        summary: 'Sign in with social insurance, citizen or older number and password',
        tags,
        body: z.object({ number: z.string().max(50), password: typedPassword }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const opened = valueOf(await signIn(services, { ...request.body, caller }));
      setSessionCookies(reply, services, opened, caller);
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/sign-out',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: {
        summary: 'End this session; with 200 its person may still be signed in at VNeID',
        tags,
        response: { 200: z.object({ atVneid: z.literal(true) }), 204: z.null() },
      },
    },
    async (request, reply) => {
      const { atVneid } = await signOut(services, request, reply);
      return atVneid ? reply.send({ atVneid }) : reply.code(204).send(null);
    },
  );
}
