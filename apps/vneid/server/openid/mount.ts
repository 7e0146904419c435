import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Services } from '../services.ts';
import { acceptAgreements } from './accept-agreements.ts';
import { limitBegun } from './begun-by-address.ts';
import { acceptPostedRequests } from './posted-requests.ts';
import { ROUTES } from './provider.ts';
import { visitorOf } from './visitor.ts';

const DISCOVERY = ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'];

/** The provider's own addresses at the root of the listener; everything else stays with the pages. */
export async function mountOpenId(app: FastifyInstance, services: Services, provider: Provider): Promise<void> {
  const answer = provider.callback();
  const { protocol, host } = new URL(services.config.publicUrl);
  const handOn = (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { raw } = request;
    raw.openidVisitor ??= visitorOf(request);
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    raw.headers['x-forwarded-host'] = host;
    reply.hijack();
    for (const [header, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(header, value);
    return answer(raw, reply.raw);
  };
  const handle = (request: FastifyRequest, reply: FastifyReply): void => void handOn(request, reply);
  await acceptPostedRequests(app);
  await acceptAgreements(app, services, provider, async (request, reply) => {
    const { raw } = request;
    const { method } = raw;
    raw.method = 'GET';
    await handOn(request, reply);
    raw.method = method;
  });
  await app.register(async (openId) => {
    openId.removeAllContentTypeParsers();
    // The library reads the body itself, up to 56 kB of it.
    openId.addContentTypeParser('*', (_request, _payload, done) => done(null));
    openId.get(ROUTES.authorization, { preHandler: limitBegun(services) }, handle);
    for (const path of [...DISCOVERY, ROUTES.jwks, `${ROUTES.authorization}/:uid`]) openId.get(path, handle);
    for (const path of [ROUTES.userinfo, ROUTES.end_session, `${ROUTES.end_session}/success`]) openId.get(path, handle);
    for (const path of [ROUTES.token, ROUTES.pushed_authorization_request, ROUTES.revocation, `${ROUTES.end_session}/confirm`])
      openId.post(path, handle);
    openId.post(ROUTES.userinfo, handle);
  });
}
