import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import compression from 'compression';
import type { FastifyInstance } from 'fastify';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
type BuiltApp = { handler: Handler };

/** What the SvelteKit app finds on the raw request (`platform.req`): its API, without a network hop. */
export type InProcessApi = { inject: FastifyInstance['inject']; requestId: string; address: string };

declare module 'http' {
  interface IncomingMessage {
    openvssid?: InProcessApi;
  }
}

/** A form without JavaScript may bring four files of 10 MB at once; the API counts and measures them again. */
const WITH_FILES = '45M';

/**
 * Mounts the built SvelteKit app `apps/<name>` below everything that is not /api: one process, one origin.
 * The adapter believes forwarded headers, so they are overwritten here from our own configuration.
 */
export async function mountWeb(app: FastifyInstance, name: string, publicUrl: string, largestBody = WITH_FILES): Promise<void> {
  const built = fileURLToPath(new URL(`../../../../apps/${name}/build/handler.js`, import.meta.url));
  if (!existsSync(built)) throw new Error(`The ${name} app is not built: run "npm run build".`);
  Object.assign(process.env, {
    PROTOCOL_HEADER: 'x-forwarded-proto',
    HOST_HEADER: 'x-forwarded-host',
    BODY_SIZE_LIMIT: largestBody,
  });
  const { handler } = (await import(pathToFileURL(built).href)) as BuiltApp;
  const { protocol, host } = new URL(publicUrl);
  const compress = compression();

  await app.register(async (web) => {
    web.removeAllContentTypeParsers();
    // SvelteKit reads the body itself.
    web.addContentTypeParser('*', (_request, _payload, done) => done(null));
    web.all('/*', { config: { access: 'web' }, schema: { hide: true } }, (request, reply) => {
      const { raw } = request;
      raw.openvssid = { inject: app.inject.bind(app), requestId: request.id, address: request.ip };
      raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
      raw.headers['x-forwarded-host'] = host;
      reply.hijack();
      for (const [header, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(header, value);
      const notFound = () => reply.raw.writeHead(404).end();
      compress(raw, reply.raw, () => handler(raw, reply.raw, notFound));
    });
  });
}
