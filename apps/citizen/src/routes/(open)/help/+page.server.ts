import { writtenIn } from '@openvssid/core';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

const LONGEST = 200;

export const load: PageServerLoad = async (event) => {
  const language = writtenIn(event.locals.language);
  const wanted = (event.url.searchParams.get('q') ?? '').trim().slice(0, LONGEST);
  const [help, lifeEvents, { news }, found] = await Promise.all([
    api(event).GET('/api/help', { params: { query: { language } } }),
    api(event).GET('/api/life-events', { params: { query: { language } } }),
    api(event)
      .GET('/api/news', { params: { query: { limit: 2 } } })
      .then((answer) => dataOrThrow(event, answer)),
    wanted === '' ? undefined : api(event).GET('/api/help/search', { params: { query: { q: wanted, language } } }),
  ]);
  return {
    ...dataOrThrow(event, help),
    lifeEvents: dataOrThrow(event, lifeEvents).guides,
    news,
    language: event.locals.language,
    search: found ? { wanted, found: dataOrThrow(event, found).found } : undefined,
  };
};
