import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const answer = await api(event).GET('/api/contribution-orders/{reference}', { params: { path: { reference } } });
  return { order: dataOrThrow(event, answer) };
};
