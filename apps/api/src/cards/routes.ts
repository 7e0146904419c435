import { createHash } from 'node:crypto';
import { z } from 'zod';
import { forWhom, readFor } from '../access/read-for.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { countHit } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { cardAnswer } from './card.ts';
import { cardCheck } from './card-check.ts';
import { showCards } from './card-of-person.ts';
import { cardRowsOf } from './card-rows.ts';
import { publicKeys } from './sign.ts';
import { createStatusLists, statusListUri } from './status-list.ts';
import { verifyCard } from './verify-card.ts';

const tags = ['cards'];

export function cardRoutes(api: Api, services: Services): void {
  api.get(
    '/api/card',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'The health card, its codes and its earlier versions',
        tags,
        querystring: z.object(forWhom),
        response: { 200: cardAnswer },
      },
    },
    async (request) => {
      const read = readFor(request, services, request.query.for, 'card', ({ personId }) => cardRowsOf(services.db, personId));
      return showCards(services, valueOf(await read));
    },
  );
  verificationRoutes(api, services);
}

/** What a verifier needs, without a session: published keys, status lists, and a check for browsers without JavaScript. */
function verificationRoutes(api: Api, services: Services): void {
  const lists = createStatusLists(services);

  api.get(
    '/api/card-keys',
    {
      config: { access: 'open' },
      schema: { summary: 'Public keys of card tokens and status lists (JWK set)', tags, response: { 200: keySet } },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'public, max-age=3600');
      return publicKeys(services.keys);
    },
  );

  api.get(
    '/api/card-status',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Addresses of all status lists',
        tags,
        response: { 200: z.object({ status_lists: z.array(z.string()) }) },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'public, max-age=60');
      const count = await lists.count();
      return {
        status_lists: Array.from({ length: count }, (_, list) => statusListUri(services.config.publicUrls.citizen, list)),
      };
    },
  );

  api.get(
    '/api/card-status/:list',
    {
      config: { access: 'open' },
      schema: {
        summary: 'One signed status list (IETF Token Status List): 0 valid, 1 void, 2 locked',
        tags,
        params: z.object({ list: z.coerce.number().int().min(0).max(999_999_999) }),
        response: {
          200: { content: { 'application/statuslist+jwt': { schema: z.string() } } },
          304: z.null().describe('not changed'),
        },
      },
    },
    async (request, reply) => {
      const { jwt } = valueOf(await lists.read(request.params.list));
      const etag = `"${createHash('sha256').update(jwt).digest('base64url').slice(0, 22)}"`;
      // Kept by browsers and proxies, but asked about each time: a void card shows at once.
      reply.header('cache-control', 'public, no-cache').header('etag', etag).type('application/statuslist+jwt');
      return request.headers['if-none-match'] === etag ? reply.code(304).send(null) : reply.send(jwt);
    },
  );

  api.post(
    '/api/card-verifications',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: {
        summary: 'Check a card code or token that somebody shows',
        tags,
        body: z.object({ code: z.string().max(4096) }),
        response: { 200: cardCheck },
      },
    },
    async (request) => {
      valueOf(await countHit(services, 'card-verification-by-address', networkOf(request.ip)));
      return verifyCard(services, lists, request.body.code);
    },
  );
}

const keySet = z.object({
  keys: z.array(
    z.object({
      kid: z.string(),
      kty: z.string(),
      crv: z.string(),
      x: z.string(),
      y: z.string(),
      alg: z.string(),
      use: z.string(),
    }),
  ),
});
