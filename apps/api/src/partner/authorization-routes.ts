import type { Refusal } from '@openvssid/core';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Api } from '../http/api.ts';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { createAuthorizationServer } from './authorization-server.ts';
import { ASSERTION_ALGORITHMS, PARTNER_SCOPES, TOKEN_PATH } from './partner.ts';

const tags = ['authorization'];

const serverMetadata = z.object({
  issuer: z.string(),
  token_endpoint: z.string(),
  token_endpoint_auth_methods_supported: z.array(z.string()),
  token_endpoint_auth_signing_alg_values_supported: z.array(z.string()),
  grant_types_supported: z.array(z.string()),
  response_types_supported: z.array(z.string()),
  scopes_supported: z.array(z.string()),
  service_documentation: z.string(),
});

/** The token endpoint and what it can do (RFC 8414); all else that an OAuth server may have is not there. */
export function authorizationRoutes(api: Api, services: Services): void {
  const { partner: issuer } = services.config.publicUrls;
  for (const path of ['/.well-known/oauth-authorization-server', '/.well-known/openid-configuration']) {
    api.get(
      path,
      {
        config: { access: 'open' },
        schema: { summary: 'What the authorization server can do', tags, response: { 200: serverMetadata } },
      },
      async (_request, reply) => {
        reply.header('cache-control', 'public, max-age=3600');
        return {
          issuer,
          token_endpoint: issuer + TOKEN_PATH,
          token_endpoint_auth_methods_supported: ['private_key_jwt'],
          token_endpoint_auth_signing_alg_values_supported: [...ASSERTION_ALGORITHMS],
          grant_types_supported: ['client_credentials'],
          response_types_supported: [],
          scopes_supported: [...PARTNER_SCOPES],
          service_documentation: `${issuer}/api/docs`,
        };
      },
    );
  }
  tokenRoute(api, services);
}

function tokenRoute(api: Api, services: Services): void {
  const answer = createAuthorizationServer(services).callback();
  api.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The library reads the body itself.
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const summary = 'A token for five minutes: grant_type=client_credentials, scope, and a client_assertion (private_key_jwt)';
    scope.post(
      TOKEN_PATH,
      {
        config: { access: 'open', whileReadingOnly: true },
        schema: { summary, tags, consumes: ['application/x-www-form-urlencoded'] },
      },
      async (request, reply) => {
        const allowed = await takeTry(services, 'partner-token-by-address', networkOf(request.ip));
        if (!allowed.ok) return slowDown(reply, allowed.refusal);
        reply.hijack();
        for (const [header, value] of Object.entries(reply.getHeaders()))
          if (value !== undefined) reply.raw.setHeader(header, value);
        await answer(request.raw, reply.raw);
        return reply;
      },
    );
  });
}

/** In the words of OAuth, as all that the endpoint answers. */
function slowDown(reply: FastifyReply, { params }: Refusal): FastifyReply {
  const body = { error: 'temporarily_unavailable', error_description: 'too many requests from this address' };
  return reply
    .code(429)
    .header('retry-after', String(params?.['seconds'] ?? 60))
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(body));
}
