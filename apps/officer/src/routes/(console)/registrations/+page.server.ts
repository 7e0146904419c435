import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { queryOf, readFilter } from './filter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const filter = readFilter(event.url.searchParams);
  return {
    filter,
    queue: dataOrThrow(event, await api(event).GET('/api/registrations', { params: { query: queryOf(filter) } })),
  };
};
