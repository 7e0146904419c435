import { api } from '#lib/api.ts';
import { pageIn } from '#lib/payments/payments.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const page = pageIn(event.url.searchParams);
  const answer = await api(event).GET('/api/reconciliations', { params: { query: { page } } });
  return { page, report: dataOrThrow(event, answer) };
};
