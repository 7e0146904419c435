import { redirect, type RequestEvent } from '@sveltejs/kit';
import { serviceTexts } from '@openvssid/ui/texts/services';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { keepFor } from '#lib/acting/for-whom.ts';
import { api } from '#lib/api.ts';
import { ownQuery, pathOf, placeOf } from '#lib/form/place.ts';
import { draftOf, nameOf } from '#lib/form/question-page.server.ts';
import { forgetSending, keepSending, sendingOf } from '#lib/form/sending-cookie.server.ts';
import { CHECK, SEND } from '@openvssid/ui/questions/steps';
import { type Answer, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const place = placeOf(event);
  const sending = sendingOf(event.cookies, place);
  const [draft, service] = await Promise.all([draftOf(event, place), nameOf(event, place)]);
  const gone = draft.version === 0;
  if (!sending && !gone) redirect(303, pathOf(place, CHECK));
  const delivery =
    sending &&
    (await api(event).GET('/api/code-deliveries/{messageId}', { params: { path: { messageId: sending.messageId } } })).data
      ?.state;
  return { service, sending, delivery, gone, back: pathOf(place, CHECK) };
};

/** What is wrong with the code is said at its field. */
function refused(event: RequestEvent, answer: Answer<unknown>) {
  const problem = problemOf(answer);
  if (problem.status === 401) redirect(303, signInPath(event.url));
  return problem.code.startsWith('code-') ? failFields({ code: problem.title }, {}) : failWith(answer, {});
}

export const actions: Actions = {
  confirm: async (event) => {
    const place = placeOf(event);
    const sending = sendingOf(event.cookies, place);
    if (!sending) redirect(303, pathOf(place, CHECK));
    const form = await event.request.formData();
    const empty = emptyFields(form, { code: serviceTexts[event.locals.language].codeMissing });
    if (empty) return failFields(empty, {});
    const { codeId } = sending;
    // One code, one sending: the code's id is the client key, so that every repeat is the same request and gets the first receipt.
    const body = {
      procedure: place.procedure,
      ...ownQuery(place),
      clientKey: codeId,
      codeId,
      code: textOf(form, 'code'),
      commitment: true as const,
    };
    const answer = await api(event).POST('/api/applications', { body });
    if (!answer.data) return refused(event, answer);
    forgetSending(event.cookies);
    redirect(303, keepFor(event.url, `/applications/${answer.data.number}/receipt`));
  },

  resend: async (event) => {
    const place = placeOf(event);
    const channel = textOf(await event.request.formData(), 'channel') === 'email' ? 'email' : 'sms';
    const params = { path: { procedure: place.procedure }, query: ownQuery(place) };
    const answer = await api(event).POST('/api/drafts/{procedure}/code', { params, body: { channel } });
    if (!answer.data) return failWith(answer, {});
    keepSending(event.cookies, event.url, place, answer.data);
    redirect(303, pathOf(place, SEND));
  },
};
