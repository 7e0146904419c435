import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const paramsOf = ({ params }: RequestEvent<{ batchId: string }>) => ({ path: { batchId: params.batchId } });

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { batch: undefined };
  return { batch: dataOrThrow(event, await api(event).GET('/api/batches/{batchId}', { params: paramsOf(event) })) };
};

export const actions: Actions = {
  confirm: async (event) => {
    const answer = await api(event).POST('/api/batches/{batchId}/confirm', { params: paramsOf(event) });
    if (!answer.response.ok) return refused(event, 'confirm', [], answer);
    redirect(303, `/batches/${event.params.batchId}`);
  },
};
