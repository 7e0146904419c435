import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = Number(event.url.searchParams.get('before') ?? Number.NaN);
  const query = Number.isSafeInteger(asked) && asked > 0 ? { before: asked } : {};
  const { entries, older } = dataOrThrow(event, await api(event).GET('/api/access-log', { params: { query } }));
  return { entries, older, isFirst: query.before === undefined };
};
