import { redirect, type RequestEvent } from '@sveltejs/kit';
import { paymentListTexts } from '@openvssid/ui/texts/payment-lists';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { SHOWN } from '#lib/payment-lists/payment-list.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

type OfList = RequestEvent<{ listId: string }>;
const path = ({ params }: OfList) => ({ listId: params.listId });

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const show = SHOWN.find((one) => one === searchParams.get('show')) ?? 'all';
  const after = Number(searchParams.get('after') ?? '0');
  if (event.locals.keepTyped) return { found: undefined, show, after: 0 };
  const query = { show, after: Number.isSafeInteger(after) && after > 0 ? after : 0 };
  const answer = await api(event).GET('/api/payment-lists/{listId}', { params: { path: path(event), query } });
  return { found: dataOrThrow(event, answer), show, after: query.after };
};

export const actions: Actions = {
  approve: async (event) => {
    const answer = await api(event).POST('/api/payment-lists/{listId}/approve', { params: { path: path(event) } });
    if (!answer.response.ok) return refused(event, 'approve', [], answer);
    redirect(303, event.url.pathname);
  },

  returns: async (event) => {
    const file = (await event.request.formData()).get('file');
    const t = paymentListTexts[event.locals.language === 'vi' ? 'vi' : 'en'];
    if (!(file instanceof File) || file.size === 0) return incomplete('returns', [], { file: t.chooseFile });
    const answer = await api(event).POST('/api/payment-lists/{listId}/returns', {
      params: { path: path(event) },
      body: { file: await file.text() },
    });
    if (!answer.data) return refused(event, 'returns', [], answer);
    return { act: 'returns', typed: [], read: answer.data };
  },
};
