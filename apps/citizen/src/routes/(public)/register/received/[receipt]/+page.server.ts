import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  // The address is the key to this page: it goes to no other site and into no cache.
  event.setHeaders({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  const path = { receipt: event.params.receipt };
  return { receipt: dataOrThrow(event, await api(event).GET('/api/registrations/{receipt}', { params: { path } })) };
};
