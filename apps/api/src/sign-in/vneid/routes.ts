import * as client from 'openid-client';
import { ok, refuse, type Result, safePath } from '@openvssid/core';
import { z } from 'zod';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { findCitizen } from '../../http/citizen-session.ts';
import type { Services } from '../../services.ts';
import { callerOf } from '../caller.ts';
import { keepAttempt } from './attempt.ts';
import { begin } from './begin.ts';
import { type ClientKeys, publicKeys, readClientKeys } from './client-keys.ts';
import { comeBack } from './come-back.ts';
import { connectVneid, type Vneid } from './connection.ts';
import { logoutRoute } from './logout-route.ts';
import { readPersonCookie } from './person-cookie.ts';
import { standingOf, vneidPerson } from './standing.ts';

const tags = ['sign-in with VNeID'];
const address = z.object({ url: z.url() });

/** VssID as VNeID's client. The browser goes there and comes back; what is said in between is between the two servers. */
export function vneidRoutes(api: Api, services: Services): void {
  const keys = keysOf(services);
  const vneid = connectVneid(services, keys);
  wayRoutes(api, services, vneid);
  browserRoutes(api, services, vneid);
  logoutRoute(api, services, vneid);

  api.get(
    '/api/sign-in/vneid/jwks.json',
    {
      config: { access: 'open' },
      schema: {
        summary: 'The public keys by which VNeID knows that it is VssID that asks (RFC 7517)',
        tags,
        response: { 200: z.object({ keys: z.array(z.record(z.string(), z.string())) }) },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'public, max-age=300');
      return publicKeys(keys);
    },
  );
}

function keysOf({ config, clock }: Services): ClientKeys {
  return config.VNEID_ISSUER === undefined
    ? []
    : readClientKeys(config.vneidKeysFile, clock.now(), config.NODE_ENV !== 'production');
}

/** What pages ask. */
function wayRoutes(api: Api, services: Services, vneid: Vneid | undefined): void {
  api.get(
    '/api/sign-in/vneid',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Whether one can sign in with VNeID here, and which versions of the apps that takes',
        tags,
        response: {
          200: z.object({
            offered: z.boolean(),
            interrupted: z.boolean().describe('VNeID has just failed several times'),
            floors: z.object({ vssid: z.string(), vneid: z.string() }),
          }),
        },
      },
    },
    async () => ({
      offered: vneid !== undefined,
      interrupted: vneid?.isResting() ?? false,
      floors: { vssid: services.config.VNEID_FLOOR_VSSID, vneid: services.config.VNEID_FLOOR_VNEID },
    }),
  );

  api.get(
    '/api/registration/vneid',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Who came from VNeID without an account, in this browser, within the hour',
        tags: ['registration'],
        response: { 200: vneidPerson },
      },
    },
    async (request) => {
      const identity = readPersonCookie(request, services);
      return identity ? standingOf(services, identity) : valueOf<never>(refuse('vneid-person-missing'));
    },
  );
}

function browserRoutes(api: Api, services: Services, vneid: Vneid | undefined): void {
  api.post(
    '/api/sign-in/vneid/start',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: {
        summary: 'Where at VNeID to sign in; who is signed in here already proves themselves once more with `again`',
        tags,
        body: z.object({
          next: z.string().max(1000).default('/').describe('path of this site to come back to'),
          appVersion: z.string().max(20).optional().describe('version of the VssID app in use'),
          again: z.boolean().default(false),
        }),
        response: { 200: address },
      },
    },
    async (request, reply) => {
      const { next, appVersion, again } = request.body;
      const citizen = again ? await findCitizen(request, services) : undefined;
      if (again && !citizen) return valueOf<never>(refuse('session-expired'));
      const caller = callerOf(request);
      const sessionId = citizen?.sessionId ?? null;
      const { url, attempt } = valueOf(await begin(services, vneid, { next: safePath(next), appVersion, sessionId, caller }));
      keepAttempt(request, reply, services, attempt);
      return { url };
    },
  );

  api.get(
    '/api/sign-in/vneid/callback',
    {
      config: { access: 'open' },
      schema: { summary: 'VNeID sends the browser back here', tags, response: { 303: z.null() } },
    },
    async (request, reply) => {
      // The address carries the code: it goes to no other site.
      reply.header('referrer-policy', 'no-referrer');
      return reply.redirect(await comeBack(request, reply, services, vneid), 303);
    },
  );

  api.get(
    '/api/sign-in/vneid/sign-out',
    {
      config: { access: 'open' },
      schema: { summary: 'Where at VNeID to sign out there too', tags, response: { 200: address } },
    },
    async () => valueOf(await signOutAddress(services, vneid)),
  );
}

/** VNeID asks the person and brings them back (OpenID Connect RP-Initiated Logout 1.0). Refusals: 'vneid-not-offered', 'vneid-unavailable'. */
async function signOutAddress({ config }: Services, vneid: Vneid | undefined): Promise<Result<{ url: string }>> {
  if (!vneid) return refuse('vneid-not-offered');
  const back = { post_logout_redirect_uri: `${config.publicUrls.citizen}/sign-in` };
  const url = await vneid.ask(async (configuration) => client.buildEndSessionUrl(configuration, back));
  return url ? ok({ url: url.href }) : refuse('vneid-unavailable');
}
