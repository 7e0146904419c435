import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { sql } from '@openvssid/server/db/database';
import { keepCookiesToHost } from '@openvssid/server/http/host-cookies';
import { publishClientKeys } from './health-book/partner/key-set.ts';
import { mountOpenId } from './openid/mount.ts';
import { sendUnexpected } from './openid/pages/send-page.ts';
import { openProvider } from './openid/provider.ts';
import type { Services } from './services.ts';
import { type Stories, storiesOf } from './stories.ts';

declare module 'http' {
  interface IncomingMessage {
    /** What the pages may ask of the server (`platform.req.vneid`). */
    vneid?: Stories;
  }
}

const BODY_LIMIT = 256 * 1024;
const READY = sql('ready', 'select 1 as ready');

/** VNeID's server, not yet listening: protocol and pages on one origin. */
export async function createListener(services: Services): Promise<FastifyInstance> {
  const { config, log } = services;
  const app = Fastify({
    loggerInstance: log,
    genReqId: () => randomUUID().slice(-12),
    trustProxy: config.TRUST_PROXY?.split(',') ?? false,
    bodyLimit: BODY_LIMIT,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
  });
  await app.register(cookie);
  keepCookiesToHost(app, config.publicUrl);
  await app.register(helmet, {
    // Pages bring their own policy with a nonce (SvelteKit).
    contentSecurityPolicy: false,
    strictTransportSecurity: config.publicUrl.startsWith('https://'),
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  app.setErrorHandler(sendUnexpected);
  logRequests(app);
  publishClientKeys(app, services.keys);
  const provider = openProvider(services);
  const stories = storiesOf(services, provider);
  app.addHook('onRequest', async ({ raw }) => {
    raw.vneid = stories;
  });
  await mountOpenId(app, services, provider);
  app.get('/healthz/live', async () => ({ status: 'ok' }));
  app.get('/healthz/ready', async () => {
    await services.db.read(READY);
    return { status: 'ok' };
  });
  return app;
}

/** One line a request: what was asked by its template, never by its address. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const answered = { method, route: routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    request.log.info(answered, 'request');
  });
}
