import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { System } from './config.ts';
import { createModeReader } from './operating-mode/mode.ts';
import { refuseChanges } from './operating-mode/refuse-changes.ts';
import { operatingModeRoute } from './operating-mode/routes.ts';
import type { Services } from './services.ts';
import type { Api, Routes } from './http/api.ts';
import { admit } from './http/admission/gate.ts';
import { type AdmissionLimit, createAdmissionLimit } from './http/admission/limit.ts';
import { postPorter } from './http/admission/porter.ts';
import { sendProblem } from './http/answer.ts';
import { requireCitizen } from './http/citizen-session.ts';
import { handleError } from './http/errors.ts';
import { guardRoute } from './http/guards.ts';
import { healthRoutes } from './http/health.ts';
import { keepCookiesToHost } from '@openvssid/server/http/host-cookies';
import { requireOfficer } from './http/officer-session.ts';
import { requirePartner } from './partner/require-partner.ts';
import { partnerSecurity } from './partner/security-scheme.ts';
import { refuseForeignOrigin } from './http/origin.ts';
import { refuseUnkeepableText } from './http/plain-text.ts';
import { translateAnswers } from './http/translate-answers.ts';
import { withUsedSchemas } from './http/used-schemas.ts';

const TITLES: Record<System, string> = {
  citizen: 'OpenVssID citizen API',
  officer: 'OpenVssID officer API',
  partner: 'OpenVssID partner API',
};
const BODY_LIMIT = 256 * 1024;
/** 45 MB of pictures on a slow phone; an idle connection longer than the balancers before us keep one. */
const TIMEOUTS = { requestTimeout: 5 * 60 * 1000, keepAliveTimeout: 72 * 1000 };

/** One listener's server: guards, limits, problem details and OpenAPI around the routes it is given. */
export async function createApplication(
  system: System,
  services: Services,
  capabilities: readonly Routes[],
  admission: AdmissionLimit = createAdmissionLimit(services.config.ADMISSION_TARGET_MS),
): Promise<FastifyInstance> {
  const closing = new AbortController();
  const app = Fastify({
    loggerInstance: services.log.child({ system }),
    genReqId: () => randomUUID().slice(-12),
    trustProxy: services.config.TRUST_PROXY?.split(',') ?? false,
    bodyLimit: BODY_LIMIT,
    // Paths carry file numbers: the log keeps the route, not the address asked for.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    // Calls that a page makes inside the process do not come through here: who is in is served to the end.
    serverFactory: (serve) =>
      postPorter(createServer(TIMEOUTS, admit(system, admission, serve)), system, admission, closing.signal),
  });
  app.addHook('preClose', async () => closing.abort());
  app.setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, { code: 'not-found' }));
  app.decorateRequest('citizen', undefined).decorateRequest('officer', undefined).decorateRequest('partner', undefined);
  logRequests(app, system, services);

  // Before all that answers a refusal: its language is in a cookie.
  await app.register(cookie);
  keepCookiesToHost(app, services.config.publicUrls[system]);
  app.addHook('onRequest', refuseForeignOrigin(services.config.publicUrls[system]));
  await registerSecurityHeaders(app, services, system);
  await registerDocumentation(app, services, system);
  await app.register(async (scope) => {
    const mode = createModeReader(services);
    scope.addHook('preValidation', refuseChanges(services, mode));
    scope.addHook('preValidation', refuseUnkeepableText);
    if (system === 'citizen') translateAnswers(scope);
    scope.addHook(
      'onRoute',
      guardRoute({ citizen: requireCitizen(services), officer: requireOfficer(services), partner: requirePartner(services) }),
    );
    const api: Api = scope.withTypeProvider<ZodTypeProvider>();
    api.get('/api/openapi.json', { config: { access: 'open' }, schema: { hide: true } }, async () => api.swagger());
    healthRoutes(api, services);
    operatingModeRoute(api, mode);
    for (const routes of capabilities) routes(api, services);
    // Everything else below /api is a problem, never a page.
    api.all('/api/*', { config: { access: 'open' }, schema: { hide: true } }, (request, reply) =>
      sendProblem(request, reply, { code: 'not-found' }),
    );
  });
  return app;
}

/** One line a request: what was asked by its template, never by its address, which carries numbers and words of people. */
function logRequests(app: FastifyInstance, system: System, { observe }: Services): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const answered = { method, route: routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    request.log.info(answered, 'request');
    observe?.({ system, ...answered });
  });
}

async function registerSecurityHeaders(app: FastifyInstance, services: Services, system: System): Promise<void> {
  await app.register(helmet, {
    // Pages bring their own policy with a nonce (SvelteKit); answers of the API hold nothing to run.
    contentSecurityPolicy: false,
    strictTransportSecurity: services.config.publicUrls[system].startsWith('https://'),
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(self), geolocation=(), microphone=(), payment=()');
    if (!request.url.startsWith('/api/')) return;
    reply.header('cache-control', 'no-store');
    if (!request.url.startsWith('/api/docs'))
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  });
}

async function registerDocumentation(app: FastifyInstance, { config }: Services, system: System): Promise<void> {
  const components = system === 'partner' ? { components: { securitySchemes: partnerSecurity(config.publicUrls.partner) } } : {};
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: TITLES[system], version: '1.0.0' }, ...components },
    transform: jsonSchemaTransform,
    transformObject: (document) => withUsedSchemas(jsonSchemaTransformObject(document)),
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true, uiConfig: { docExpansion: 'list' } });
}
