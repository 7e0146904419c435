import { createHash } from 'node:crypto';
import { ok, refuse } from '@openvssid/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { moment } from '../http/schemas.ts';
import { renderMarkdown } from '../content/markdown.ts';
import { sql } from '@openvssid/server/db/database';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { newsCategory } from './news.ts';
import { findPicture } from './picture.ts';

const tags = ['news'];
const bilingual = z.object({ vi: z.string(), en: z.string() });
const row = z.object({
  slug: z.string(),
  category: newsCategory,
  title: bilingual,
  publishedAt: moment,
  pictureId: z.uuid().nullable(),
});
const notModified = z.null().describe('not changed');
const PAGE = 12;

type Row = {
  slug: string;
  category: z.infer<typeof newsCategory>;
  titleVi: string;
  titleEn: string;
  publishedAt: Temporal.Instant;
  pictureId: string | null;
};
const COLUMNS =
  'slug, category, title_vi as "titleVi", title_en as "titleEn", published_at as "publishedAt", picture_id as "pictureId"';
const SHOWN = `state = 'published' and published_at <= $1`;
const LIST = sql<Row>(
  'news-list',
  `select ${COLUMNS} from news where ${SHOWN} and ($2::text is null or category = $2)
      and ($3::text is null or (published_at, news_id) < (select published_at, news_id from news where slug = $3))
    order by published_at desc, news_id desc limit $4`,
);
const ARTICLE = sql<Row & { bodyVi: string; bodyEn: string }>(
  'news-article',
  `select ${COLUMNS}, body_vi as "bodyVi", body_en as "bodyEn" from news where ${SHOWN} and slug = $2`,
);

/** News for everybody: the same for all readers, in both languages, so that copies of an answer can be kept. */
export function citizenNewsRoutes(api: Api, services: Services): void {
  const { db, clock } = services;

  api.get(
    '/api/news',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Published news, newest first',
        tags,
        querystring: z.object({
          category: newsCategory.optional(),
          before: z.string().max(100).optional().describe('Slug of the last one seen'),
          limit: z.coerce.number().int().min(1).max(PAGE).default(PAGE),
        }),
        response: { 200: z.object({ news: z.array(row), next: z.string().nullable() }), 304: notModified },
      },
    },
    async (request, reply) => {
      const { category, before, limit } = request.query;
      const rows = await db.read(LIST, [clock.now(), category ?? null, before ?? null, limit + 1]);
      const news = rows.slice(0, limit).map(show);
      const answer = { news, next: rows.length > limit ? (news.at(-1)?.slug ?? null) : null };
      return isKept(request, reply, answer) ? reply.code(304).send(null) : answer;
    },
  );

  api.get(
    '/api/news/:slug',
    {
      config: { access: 'open' },
      schema: {
        summary: 'One article',
        tags,
        params: z.object({ slug: z.string().max(100) }),
        response: { 200: row.extend({ html: bilingual }), 304: notModified },
      },
    },
    async (request, reply) => {
      const [found] = await db.read(ARTICLE, [clock.now(), request.params.slug]);
      const article = valueOf(found ? ok(found) : refuse('not-found'));
      const answer = { ...show(article), html: { vi: renderMarkdown(article.bodyVi), en: renderMarkdown(article.bodyEn) } };
      return isKept(request, reply, answer) ? reply.code(304).send(null) : answer;
    },
  );

  api.get(
    '/api/news-pictures/:pictureId',
    {
      config: { access: 'open' },
      schema: {
        summary: 'The picture of an article',
        tags,
        params: z.object({ pictureId: z.uuid() }),
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const { mediaType, bytes } = valueOf(await findPicture(services, request.params.pictureId, 'everybody'));
      // A changed picture has another address. Within the hour a withdrawn one is gone from copies too.
      reply.header('cache-control', 'public, max-age=3600').header('x-content-type-options', 'nosniff').type(mediaType);
      return reply.send(bytes as never);
    },
  );
}

/** Copies may be kept, and are asked about each time: what is withdrawn is gone at once. */
function isKept(request: FastifyRequest, reply: Pick<FastifyReply, 'header'>, answer: object): boolean {
  const etag = `"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', 'public, no-cache').header('etag', etag);
  return request.headers['if-none-match'] === etag;
}

function show({ titleVi, titleEn, publishedAt, slug, category, pictureId }: Row): z.infer<typeof row> {
  return { slug, category, pictureId, title: { vi: titleVi, en: titleEn }, publishedAt: publishedAt.toString() };
}
