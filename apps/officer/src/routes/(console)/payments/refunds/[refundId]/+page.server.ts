import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, type Typed, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

type OfRefund = RequestEvent<{ refundId: string }>;
const params = ({ params: { refundId } }: OfRefund) => ({ path: { refundId } });

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { refund: undefined };
  return { refund: dataOrThrow(event, await api(event).GET('/api/payment-refunds/{refundId}', { params: params(event) })) };
};

type Said = { result: 'done'; bankReference: string } | { result: 'failed'; reason: string };

async function note(event: OfRefund, act: string, typed: Typed, body: Said) {
  const answer = await api(event).POST('/api/refunds/{refundId}/bank-answer', { params: params(event), body });
  if (!answer.response.ok) return refused(event, act, typed, answer);
  redirect(303, `${event.url.pathname}?done=answered`);
}

export const actions: Actions = {
  ask: async (event) => {
    const answer = await api(event).POST('/api/payment-refunds/{refundId}/question', { params: params(event) });
    if (!answer.data) return refused(event, 'ask', [], answer);
    redirect(303, `${event.url.pathname}?answer=${answer.data.answer}`);
  },
  arrived: async (event) => {
    const typed = typedIn(await event.request.formData());
    return note(event, 'arrived', typed, { result: 'done', bankReference: textIn(typed, 'bankReference') });
  },
  refused: async (event) => {
    const typed = typedIn(await event.request.formData());
    return note(event, 'refused', typed, { result: 'failed', reason: textIn(typed, 'reason') });
  },
};
