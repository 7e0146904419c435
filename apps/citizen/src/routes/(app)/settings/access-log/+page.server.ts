import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = Number(event.url.searchParams.get('before') ?? Number.NaN);
  const number = event.url.searchParams.get('number');
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
  const query = { ...(before !== undefined && { before }), ...(number !== null && { number }) };
  const list = dataOrThrow(event, await api(event).GET('/api/access-log', { params: { query } }));
  return { ...list, isFirst: before === undefined, number };
};
