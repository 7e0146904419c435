import { error } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { forWhom } from '#lib/acting/for-whom.ts';
import { dataOrConfirm } from '#lib/confirm.ts';
import type { PageServerLoad } from './$types';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const load: PageServerLoad = async (event) => {
  const { id: visitId } = event.params;
  // What is no visit's address is not found, like somebody else's visit.
  if (!UUID.test(visitId)) error(404);
  const params = { path: { visitId }, query: forWhom(event.url) };
  return { visit: dataOrConfirm(event, await api(event).GET('/api/visits/{visitId}', { params })) };
};
