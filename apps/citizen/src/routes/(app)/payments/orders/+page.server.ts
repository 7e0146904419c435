import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const before = event.url.searchParams.get('before');
  const answer = await api(event).GET('/api/payments/orders', { params: { query: before === null ? {} : { before } } });
  // An address cut off on its way is no reason for an error page: the list begins anew.
  if (before !== null && answer.response.status === 400) redirect(303, '/payments/orders');
  return { ...dataOrThrow(event, answer), isFirstPage: before === null };
};
