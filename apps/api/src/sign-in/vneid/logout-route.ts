import { z } from 'zod';
import type { Api } from '../../http/api.ts';
import { countHit } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { callerOf } from '../caller.ts';
import type { Vneid } from './connection.ts';
import { endByVneid } from './end-by-vneid.ts';
import { logoutTokenReader } from './logout-token.ts';

const FORM = 'application/x-www-form-urlencoded';
const LONGEST = 8 * 1024;
const fault = z.object({ error: z.string(), error_description: z.string() });

/** VNeID's server tells ours that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0). Forms are read here and nowhere else. */
export function logoutRoute(api: Api, services: Services, vneid: Vneid | undefined): void {
  const read = vneid && logoutTokenReader(services, vneid);
  void api.register(async (scope: Api) => {
    scope.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LONGEST }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.post(
      '/api/sign-in/vneid/logout',
      {
        config: { access: 'open', whileReadingOnly: true },
        schema: {
          summary: 'Back-channel logout: ends what was opened with that sign-in at VNeID',
          tags: ['sign-in with VNeID'],
          consumes: [FORM],
          body: z.object({ logout_token: z.string().max(LONGEST) }),
          response: { 200: z.null(), 400: fault, 429: fault, 503: fault },
        },
      },
      async (request, reply) => {
        const counted = await countHit(services, 'vneid-logout-by-address', callerOf(request).address);
        if (!counted.ok) return reply.code(429).send(said('temporarily_unavailable', 'too many requests'));
        const token = await read?.(request.body.logout_token);
        if (token?.ok && (await endByVneid(services, token.value)).ok) return reply.code(200).send(null);
        if (token?.ok === false && token.refusal.code === 'vneid-unavailable')
          return reply.code(503).send(said('temporarily_unavailable', 'the keys of the issuer cannot be read'));
        return reply.code(400).send(said('invalid_request', 'the logout token is not one of ours, or was used'));
      },
    );
  });
}

const said = (error: string, description: string) => ({ error, error_description: description });
