import { redirect, type RequestEvent } from '@sveltejs/kit';
import { feedbackDeskTexts } from '@openvssid/ui/texts/feedback-desk';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { feedback: undefined, receivers: undefined, templates: [] };
  const params = { path: { number: event.params.number } };
  const feedback = dataOrThrow(event, await api(event).GET('/api/feedback/{number}', { params }));
  const [receivers, templates] = await Promise.all([
    feedback.mayHandOver ? api(event).GET('/api/feedback-receivers') : undefined,
    feedback.mine ? api(event).GET('/api/reply-templates', { params: { query: { purpose: 'feedback' } } }) : undefined,
  ]);
  return {
    feedback,
    receivers: receivers && dataOrThrow(event, receivers),
    templates: templates ? dataOrThrow(event, templates).templates : [],
  };
};

type OfNumber = RequestEvent<{ number: string }>;
const pathOf = ({ params }: OfNumber) => ({ path: { number: params.number } });
const done = ({ params }: OfNumber, what: string): never => redirect(303, `/feedback/${params.number}?done=${what}`);
const textsOf = ({ locals }: OfNumber) => feedbackDeskTexts[locals.language === 'vi' ? 'vi' : 'en'];

export const actions: Actions = {
  take: async (event) => {
    const answer = await api(event).POST('/api/feedback/{number}/take', { params: pathOf(event), body: {} });
    return answer.response.ok ? done(event, 'take') : refused(event, 'take', [], answer);
  },

  answer: async (event) => {
    const typed = typedIn(await event.request.formData());
    const text = textIn(typed, 'text');
    if (text === '') return incomplete('answer', typed, { text: textsOf(event).answerMissing });
    const answer = await api(event).POST('/api/feedback/{number}/answer', { params: pathOf(event), body: { text } });
    return answer.response.ok ? done(event, 'answer') : refused(event, 'answer', typed, answer);
  },

  close: async (event) => {
    const typed = typedIn(await event.request.formData());
    const text = textIn(typed, 'reason');
    if (text === '') return incomplete('close', typed, { reason: textsOf(event).answerMissing });
    const answer = await api(event).POST('/api/feedback/{number}/close', { params: pathOf(event), body: { text } });
    return answer.response.ok ? done(event, 'close') : refused(event, 'close', typed, answer);
  },

  colleague: async (event) => {
    const typed = typedIn(await event.request.formData());
    const officerId = textIn(typed, 'officerId');
    if (officerId === '') return incomplete('colleague', typed, { officerId: textsOf(event).colleagueMissing });
    const answer = await api(event).POST('/api/feedback/{number}/hand-over', { params: pathOf(event), body: { officerId } });
    return answer.response.ok ? done(event, 'colleague') : refused(event, 'colleague', typed, answer);
  },

  agency: async (event) => {
    const typed = typedIn(await event.request.formData());
    const agencyCode = textIn(typed, 'agencyCode');
    if (agencyCode === '') return incomplete('agency', typed, { agencyCode: textsOf(event).agencyMissing });
    const answer = await api(event).POST('/api/feedback/{number}/hand-over', { params: pathOf(event), body: { agencyCode } });
    if (!answer.response.ok) return refused(event, 'agency', typed, answer);
    redirect(303, '/feedback?done=agency');
  },
};
