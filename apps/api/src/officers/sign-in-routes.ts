import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { findOfficer, OFFICER_COOKIE, readOfficerCookie, setOfficerCookie } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { typedCode } from '../sign-in/one-time-codes.ts';
import { linkToken } from '../sign-in/one-time-links.ts';
import { typedPassword } from '@openvssid/server/passwords/password-rules';
import { enrol, enrolment, findEnrolment } from './enrolment.ts';
import { officerRole } from './manage.ts';
import { signInOfficer } from './sign-in.ts';

const tags = ['sign-in'];
const params = z.object({ token: linkToken });
const officer = z.object({
  officerId: z.uuid(),
  fullName: z.string(),
  agencyCode: z.string(),
  agencyName: z.string(),
  roles: z.array(officerRole),
});
const officerSession = z.union([z.object({ signedIn: z.literal(false) }), z.object({ signedIn: z.literal(true), officer })]);

const END_OFFICER_SESSION = sql(
  'end-officer-session',
  'update officer_session set ended_at = $2 where token_hash = $1 and ended_at is null',
);

export function officerSignInRoutes(api: Api, services: Services): void {
  api.get(
    '/api/session',
    { config: { access: 'open' }, schema: { summary: 'Which officer is signed in', tags, response: { 200: officerSession } } },
    async (request) => {
      const found = await findOfficer(request, services);
      return found ? { signedIn: true as const, officer: found } : { signedIn: false as const };
    },
  );

  api.post(
    '/api/sign-in',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: {
        summary: 'Sign in with e-mail address, password and the code of the authenticator',
        tags,
        body: z.object({ email: z.string().max(200), password: typedPassword, code: typedCode }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      setOfficerCookie(
        reply,
        services,
        valueOf(await signInOfficer(services, { ...request.body, address: networkOf(request.ip) })),
      );
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/sign-out',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: { summary: 'End this session', tags, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const tokenHash = readOfficerCookie(request);
      if (tokenHash) await services.db.transaction((tx) => tx.run(END_OFFICER_SESSION, [tokenHash, services.clock.now()]));
      reply.clearCookie(OFFICER_COOKIE, { path: '/' }).header('clear-site-data', '"storage"');
      return reply.code(204).send(null);
    },
  );

  api.get(
    '/api/enrolment/:token',
    {
      config: { access: 'open' },
      schema: { summary: 'What an enrolment link offers', tags, params, response: { 200: enrolment } },
    },
    async (request) => valueOf(await findEnrolment(services, request.params.token)),
  );

  api.post(
    '/api/enrolment/:token',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Choose the password and prove the authenticator; signs in',
        tags,
        params,
        body: z.object({ password: typedPassword, code: typedCode }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      setOfficerCookie(reply, services, valueOf(await enrol(services, { ...request.params, ...request.body })));
      return reply.code(204).send(null);
    },
  );
}
