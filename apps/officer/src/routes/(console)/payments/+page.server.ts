import { api } from '#lib/api.ts';
import { EXCEPTION_STATES, pageIn } from '#lib/payments/payments.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const state = EXCEPTION_STATES.find((one) => one === searchParams.get('state')) ?? 'open';
  const query = { state, page: pageIn(searchParams) };
  return { ...query, queue: dataOrThrow(event, await api(event).GET('/api/payment-exceptions', { params: { query } })) };
};
