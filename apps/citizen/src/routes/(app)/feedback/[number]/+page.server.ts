import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  feedback: dataOrThrow(event, await api(event).GET('/api/feedback/{number}', { params: { path: event.params } })),
});
