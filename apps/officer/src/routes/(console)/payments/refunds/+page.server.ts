import { redirect } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { pageIn, REFUND_GROUPS } from '#lib/payments/payments.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const show = REFUND_GROUPS.find((one) => one === searchParams.get('show')) ?? 'living';
  const query = { show, page: pageIn(searchParams) };
  if (event.locals.keepTyped) return { ...query, list: undefined, files: undefined };
  const [list, files] = await Promise.all([
    api(event).GET('/api/payment-refunds', { params: { query } }),
    api(event).GET('/api/refund-files'),
  ]);
  // Whoever sees figures only has no files.
  return { ...query, list: dataOrThrow(event, list), files: files.data };
};

export const actions: Actions = {
  file: async (event) => {
    const answer = await api(event).POST('/api/refund-files');
    if (!answer.response.ok) return refused(event, 'file', [], answer);
    redirect(303, '/payments/refunds?done=file');
  },
};
