import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Services } from '../../services.ts';
import { begin } from './begin.ts';
import { comeBack } from './come-back.ts';
import { connectorOf, FORM } from './connector.ts';
import { redeem } from './redeem.ts';
import { showHolder } from './show-holder.ts';

/**
 * Option `vneid-compat`: the envelope that public integrations show, for connectors built against them, on a listener of its own. Behind it stands
 * the standard's flow with PKCE at VNeID's own addresses (`vneid`); what is weak is only how these clients are answered.
 */
export function createCompatListener(services: Services, vneid: FastifyInstance, provider: Provider): FastifyInstance {
  const at = connectorOf(services, vneid, provider);
  const app = Fastify({
    loggerInstance: services.log,
    bodyLimit: 16 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
  });
  // What is no form is answered 415, as connectors know it.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body.toString())));
  });
  // Codes, tokens and people (RFC 6749 § 5.1): nothing on the way keeps them.
  app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  app.get('/authorize', (request, reply) => begin(at, request, reply));
  app.get('/callback', (request, reply) => comeBack(at, request, reply));
  app.post('/token', (request, reply) => redeem(at, request, reply));
  app.get('/userinfo', (request, reply) => showHolder(at, request, reply));
  return app;
}
