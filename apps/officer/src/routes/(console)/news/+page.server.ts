import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const page = Math.max(1, Math.trunc(Number(event.url.searchParams.get('page'))) || 1);
  return {
    page,
    ...dataOrThrow(event, await api(event).GET('/api/news', { params: { query: { page: Math.min(page, 1_000) } } })),
  };
};
