import Fastify, { type FastifyInstance } from 'fastify';
import { apiRoutes } from './api.ts';
import { bankRoutes } from './bank/routes.ts';
import { pageRoutes } from './pages.ts';
import { registerPages } from './population-register/pages.ts';
import { registerQueryRoutes } from './population-register/query.ts';
import type { Services } from './services.ts';
import { vnpayRoutes } from './vnpay/routes.ts';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // Nothing of an address is told elsewhere; with 'no-referrer' browsers would not say either that a form is our own.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The inbox's pages and the JSON that tests read, for this machine alone. */
export function createHttpServer(services: Services): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: 64 * 1024, forceCloseConnections: true });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    // A page elsewhere must reach the codes neither under a name of its own that leads here, nor by posting across.
    if (!isOurs(request.headers.host) || !isOurs(originHost(request.headers.origin))) {
      return reply.code(403).type('text/plain; charset=utf-8').send('This address is for programs on this machine.\n');
    }
    return undefined;
  });
  app.get('/healthz/live', async () => ({ status: 'live' }));
  app.get('/healthz/ready', async () => ({ status: 'ready' }));
  apiRoutes(app, services);
  registerQueryRoutes(app, services);
  registerPages(app, services);
  vnpayRoutes(app, services);
  bankRoutes(app, services);
  pageRoutes(app, services);
  return app;
}

function isOurs(host: string | undefined): boolean {
  return host === undefined || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function originHost(origin: string | undefined): string | undefined {
  return origin === undefined ? undefined : origin.replace(/^https?:\/\//, '');
}
