import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

/** With `for` the start page of that person; an ended right is said here, as on every page about them. */
export const load: PageServerLoad = async (event) => {
  const reference = event.url.searchParams.get('for');
  if (reference === null) return { ...dataOrThrow(event, await api(event).GET('/api/people-i-act-for')), chosen: undefined };
  const params = { path: { reference } };
  return { people: [], chosen: dataOrThrow(event, await api(event).GET('/api/people-i-act-for/{reference}', { params })) };
};
