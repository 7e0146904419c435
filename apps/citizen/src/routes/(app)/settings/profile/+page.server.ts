import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

const FIELDS = ['phone', 'email', 'address'] as const;

export const load: PageServerLoad = async (event) => {
  const profile = dataOrThrow(event, await api(event).GET('/api/profile'));
  const changed = event.url.searchParams.get('changed');
  return { profile, changed: FIELDS.find((field) => field === changed) };
};
