import { forWhom } from '#lib/acting/for-whom.ts';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = api(event);
  const params = { query: forWhom(event.url) };
  const [services, drafts] = await Promise.all([
    client.GET('/api/procedures', { params }),
    client.GET('/api/drafts', { params }),
  ]);
  return { ...dataOrThrow(event, services), ...dataOrThrow(event, drafts) };
};
