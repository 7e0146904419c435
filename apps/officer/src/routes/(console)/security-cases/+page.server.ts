import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { STATES } from '#lib/security-cases/case.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const state = STATES.find((one) => one === event.url.searchParams.get('state')) ?? 'new';
  return { state, queue: dataOrThrow(event, await api(event).GET('/api/security-cases', { params: { query: { state } } })) };
};
