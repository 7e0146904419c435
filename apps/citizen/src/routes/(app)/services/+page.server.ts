import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = api(event);
  const [services, drafts] = await Promise.all([client.GET('/api/procedures'), client.GET('/api/drafts')]);
  return { ...dataOrThrow(event, services), ...dataOrThrow(event, drafts) };
};
