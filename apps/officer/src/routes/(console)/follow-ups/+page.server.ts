import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

const STATES = ['new', 'closed'] as const;

export const load: PageServerLoad = async (event) => {
  const state = STATES.find((one) => one === event.url.searchParams.get('state')) ?? 'new';
  const queue = dataOrThrow(event, await api(event).GET('/api/follow-up-cases', { params: { query: { state } } }));
  return { state, states: STATES, queue };
};
