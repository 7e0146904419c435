import { ok, refuse } from '@openvssid/core';
import { z } from 'zod';
import { done, moment } from '../http/schemas.ts';
import { renderMarkdown } from '../content/markdown.ts';
import { sql } from '@openvssid/server/db/database';
import { acceptUploads, readUpload } from '../files/upload.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { officerWho } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { createNews, publishNews, saveNews, withdrawNews } from './edit.ts';
import { newsCategory, newsDraft, newsState } from './news.ts';
import { findPicture, removePicture, setPicture } from './picture.ts';

const tags = ['news'];
const params = z.object({ id: z.uuid() });
const saved = z.object({ newsId: z.uuid(), version: z.number().int() });
const row = z.object({
  newsId: z.uuid(),
  slug: z.string(),
  category: newsCategory,
  titleVi: z.string(),
  state: newsState,
  publishedAt: moment.nullable(),
  updatedAt: moment,
  authorName: z.string(),
});
const full = row.extend({
  titleEn: z.string(),
  bodyVi: z.string(),
  bodyEn: z.string(),
  pictureId: z.uuid().nullable(),
  version: z.number().int(),
});

type Moments<T> = Omit<T, 'publishedAt' | 'updatedAt'> & { publishedAt: Temporal.Instant | null; updatedAt: Temporal.Instant };
const COLUMNS = `n.news_id as "newsId", n.slug, n.category, n.title_vi as "titleVi", n.state, n.published_at as "publishedAt", n.updated_at as "updatedAt", o.full_name as "authorName"`;
const LIST = sql<Moments<z.infer<typeof row>>>(
  'news-of-editors',
  `select ${COLUMNS} from news n join officer o on o.officer_id = n.author_id
    where ($1::text is null or n.state = $1) order by n.updated_at desc, n.news_id limit $2 offset $3`,
);
const COUNT = sql<{ count: number }>(
  'count-news',
  'select count(*)::int as count from news where $1::text is null or state = $1',
);
const ONE = sql<Moments<z.infer<typeof full>>>(
  'news-of-editor',
  `select ${COLUMNS}, n.title_en as "titleEn", n.body_vi as "bodyVi", n.body_en as "bodyEn", n.picture_id as "pictureId", n.version
     from news n join officer o on o.officer_id = n.author_id where n.news_id = $1`,
);
const PAGE = 30;

/** Where administrators write the news. */
export function newsDeskRoutes(api: Api, services: Services): void {
  const { db } = services;
  acceptUploads(api);

  api.get(
    '/api/news',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'All news, the last changed first',
        tags,
        querystring: z.object({ state: newsState.optional(), page: z.coerce.number().int().min(1).max(1_000).default(1) }),
        response: { 200: z.object({ news: z.array(row), pages: z.number().int() }) },
      },
    },
    async (request) => {
      officerWho('publish-news', request);
      const { state, page } = request.query;
      const [rows, [counted]] = await Promise.all([
        db.read(LIST, [state ?? null, PAGE, (page - 1) * PAGE]),
        db.read(COUNT, [state ?? null]),
      ]);
      return { news: rows.map(asText), pages: Math.max(1, Math.ceil((counted?.count ?? 0) / PAGE)) };
    },
  );

  api.post(
    '/api/news',
    { config: { access: 'officer' }, schema: { summary: 'A new draft', tags, body: newsDraft, response: { 200: saved } } },
    async (request) => valueOf(await createNews(services, officerWho('publish-news', request), request.body)),
  );

  api.post(
    '/api/news-previews',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'How a text will look',
        tags,
        body: z.object({ markdown: z.string().max(20_000) }),
        response: { 200: z.object({ html: z.string() }) },
      },
    },
    async (request) => {
      officerWho('publish-news', request);
      return { html: renderMarkdown(request.body.markdown) };
    },
  );

  api.get(
    '/api/news/:id',
    { config: { access: 'officer' }, schema: { summary: 'One article to be changed', tags, params, response: { 200: full } } },
    async (request) => {
      officerWho('publish-news', request);
      const [found] = await db.read(ONE, [request.params.id]);
      return asText(valueOf(found ? ok(found) : refuse('not-found')));
    },
  );

  api.put(
    '/api/news/:id',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Saves an article; `version` is the one that was opened',
        tags,
        params,
        body: newsDraft.extend({ version: z.number().int() }),
        response: { 200: saved },
      },
    },
    async (request) => {
      officerWho('publish-news', request);
      const { version, ...draft } = request.body;
      return valueOf(await saveNews(services, request.params.id, version, draft));
    },
  );

  api.post(
    '/api/news/:id/publish',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Shows it to everybody, now or from a moment ahead',
        tags,
        params,
        body: z.object({ from: z.iso.datetime({ offset: true }).optional() }),
        response: { 200: saved },
      },
    },
    async (request) => {
      officerWho('publish-news', request);
      const { from } = request.body;
      return valueOf(
        await publishNews(services, request.params.id, from === undefined ? undefined : Temporal.Instant.from(from)),
      );
    },
  );

  api.post(
    '/api/news/:id/withdraw',
    { config: { access: 'officer' }, schema: { summary: 'Takes it away again', tags, params, response: { 200: saved } } },
    async (request) => {
      officerWho('publish-news', request);
      return valueOf(await withdrawNews(services, request.params.id));
    },
  );

  api.post(
    '/api/news/:id/picture',
    { config: { access: 'officer' }, schema: { summary: 'Its picture (JPEG or PNG)', tags, params, response: { 200: done } } },
    async (request) => {
      const officer = officerWho('publish-news', request);
      const { bytes } = valueOf(await readUpload(request));
      valueOf(await setPicture(services, officer, request.params.id, bytes));
      return { done: true as const };
    },
  );

  api.delete(
    '/api/news/:id/picture',
    { config: { access: 'officer' }, schema: { summary: 'Takes its picture off', tags, params, response: { 200: done } } },
    async (request) => {
      officerWho('publish-news', request);
      valueOf(await removePicture(services, request.params.id));
      return { done: true as const };
    },
  );

  api.get(
    '/api/news-pictures/:pictureId',
    {
      config: { access: 'officer' },
      schema: { summary: 'A picture', tags, params: z.object({ pictureId: z.uuid() }), response: { 200: z.file() } },
    },
    async (request, reply) => {
      officerWho('publish-news', request);
      const { mediaType, bytes } = valueOf(await findPicture(services, request.params.pictureId, 'editor'));
      reply.header('cache-control', 'private, max-age=3600').header('x-content-type-options', 'nosniff').type(mediaType);
      return reply.send(bytes as never);
    },
  );
}

function asText<T extends { publishedAt: Temporal.Instant | null; updatedAt: Temporal.Instant }>(found: T) {
  return { ...found, publishedAt: found.publishedAt?.toString() ?? null, updatedAt: found.updatedAt.toString() };
}
