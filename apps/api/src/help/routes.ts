import { ok, refuse, writtenIn } from '@openvssid/core';
import { z } from 'zod';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { type Article, articleKind, readArticles, topic } from './articles.ts';
import { makeSearch } from './search.ts';

const tags = ['help'];
const language = z.enum(['vi', 'en']).optional().describe('Left out: the reader’s own');
const entry = z.object({ kind: articleKind, slug: z.string(), title: z.string(), summary: z.string(), topic });
const article = entry.extend({
  updated: z.iso.date(),
  html: z.string().describe('Made here from Markdown; holds no foreign HTML'),
});
const parts = z.array(z.object({ text: z.string(), hit: z.boolean() }));
const MOST_FOUND = 20;

/** The help centre: read once when the server starts, open to everybody. */
export function helpRoutes(api: Api, { config }: Services): void {
  const articles = readArticles();
  const searches = { vi: makeSearch(articles.vi), en: makeSearch(articles.en) };

  api.get(
    '/api/help',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Guides and common questions, and how to reach a person',
        tags,
        querystring: z.object({ language }),
        response: {
          200: z.object({
            articles: z.array(entry),
            contact: z.object({ hotline: z.string(), hours: z.object({ vi: z.string(), en: z.string() }), email: z.string() }),
          }),
        },
      },
    },
    async (request) => {
      const read = request.query.language ?? writtenIn(languageOf(request));
      const contact = {
        hotline: config.HOTLINE,
        hours: { vi: config.HOTLINE_HOURS, en: config.HOTLINE_HOURS_EN },
        email: config.HELP_EMAIL,
      };
      return { articles: articles[read].map(entryOf), contact };
    },
  );

  api.get(
    '/api/help/search',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Guides and questions that hold some words; marks and capitals make no difference',
        tags,
        querystring: z.object({ q: z.string().max(200), language }),
        response: { 200: z.object({ found: z.array(entry.extend({ titleParts: parts, excerpt: parts })) }) },
      },
    },
    async (request) => {
      const { q, language: chosen } = request.query;
      const found = searches[chosen ?? writtenIn(languageOf(request))](q, MOST_FOUND);
      return { found: found.map(({ article, title, excerpt }) => ({ ...entryOf(article), titleParts: title, excerpt })) };
    },
  );

  api.get(
    '/api/help/:kind/:slug',
    {
      config: { access: 'open' },
      schema: {
        summary: 'One guide or question',
        tags,
        params: z.object({ kind: z.string().max(20), slug: z.string().max(100) }),
        querystring: z.object({ language }),
        response: { 200: article },
      },
    },
    async (request) => {
      const { kind, slug } = request.params;
      const read = request.query.language ?? writtenIn(languageOf(request));
      const found = articles[read].find((one) => one.kind === kind && one.slug === slug);
      const { updated, html, ...rest } = valueOf(found ? ok(found) : refuse('not-found'));
      return { ...entryOf(rest), updated, html };
    },
  );
}

function entryOf({
  kind,
  slug,
  title,
  summary,
  topic: of,
}: Pick<Article, 'kind' | 'slug' | 'title' | 'summary' | 'topic'>): z.infer<typeof entry> {
  return { kind, slug, title, summary, topic: of };
}
