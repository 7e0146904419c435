import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const before = event.url.searchParams.get('before') ?? '';
  const query = before === '' ? {} : { before };
  return { ...dataOrThrow(event, await api(event).GET('/api/feedback', { params: { query } })), first: before === '' };
};
