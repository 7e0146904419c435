import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';

/** The calculators by the names the law gives to what they compute, and not by a citizen's question. */
export async function listedCalculators(event: Pick<RequestEvent, 'fetch' | 'url' | 'locals'>) {
  const { calculators } = dataOrThrow(event, await api(event).GET('/api/calculators'));
  return calculators;
}
