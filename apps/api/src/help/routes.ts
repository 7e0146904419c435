import { ok, refuse, writtenIn } from '@openvssid/core';
import { z } from 'zod';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { type Guide, readGuides } from '../life-events/guides.ts';
import type { Services } from '../services.ts';
import { articleKind, readArticles, topic } from './articles.ts';
import { makeSearch } from './search.ts';

const tags = ['help'];
const language = z.enum(['vi', 'en']).optional().describe('Left out: the reader’s own');
const entry = z.object({ kind: articleKind, slug: z.string(), title: z.string(), summary: z.string(), topic });
const article = entry.extend({
  updated: z.iso.date(),
  html: z.string().describe('Made here from Markdown; holds no foreign HTML'),
});
/** Guides by event of life are found here too; their address is /life-events/{slug}. */
const foundEntry = entry.extend({ kind: z.enum([...articleKind.options, 'life-events']), topic: topic.optional() });
const parts = z.array(z.object({ text: z.string(), hit: z.boolean() }));
const MOST_FOUND = 20;

/** The help centre: read once when the first server starts, open to everybody. */
export function helpRoutes(api: Api, { config }: Services): void {
  centre ??= readCentre();
  const { articles, searches } = centre;

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
        response: { 200: z.object({ found: z.array(foundEntry.extend({ titleParts: parts, excerpt: parts })) }) },
      },
    },
    async (request) => {
      const { q, language: chosen } = request.query;
      const found = searches[chosen ?? writtenIn(languageOf(request))](q, MOST_FOUND);
      return { found: found.map(({ page, title, excerpt }) => ({ ...entryOf(page), titleParts: title, excerpt })) };
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

/** It does not change while we run. */
let centre: ReturnType<typeof readCentre> | undefined;

function readCentre() {
  const articles = readArticles();
  const guides = readGuides();
  const searches = {
    vi: makeSearch([...articles.vi, ...guides.vi.map(asFound)]),
    en: makeSearch([...articles.en, ...guides.en.map(asFound)]),
  };
  return { articles, searches };
}

const asFound = (guide: Guide) => ({ ...guide, kind: 'life-events' as const, slug: guide.event, topic: undefined });

/** What a list shows of a page. */
function entryOf<Kind, Topic>({ kind, slug, title, summary, topic: of }: Listed<Kind, Topic>): Listed<Kind, Topic> {
  return { kind, slug, title, summary, topic: of };
}

type Listed<Kind, Topic> = { kind: Kind; slug: string; title: string; summary: string; topic: Topic };
