import { forWhom } from '#lib/acting/for-whom.ts';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
  dataOrThrow(event, await api(event).GET('/api/applications', { params: { query: forWhom(event.url) } }));
