import { api } from '#lib/api.ts';
import { forWhom } from '#lib/acting/for-whom.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = Number(event.url.searchParams.get('year') ?? Number.NaN);
  const query = Number.isInteger(asked) && asked >= 1990 && asked <= 2200 ? { year: asked } : {};
  return dataOrThrow(event, await api(event).GET('/api/visits', { params: { query: { ...query, ...forWhom(event.url) } } }));
};
