import { textIn } from '@openvssid/core';
import { redirect } from '@sveltejs/kit';
import { serviceTexts } from '@openvssid/ui/texts/services';
import { failFields } from '@openvssid/ui/web/form-input';
import { formByKey, visiblePages } from '@openvssid/procedures/forms';
import { api } from '#lib/api.ts';
import { ownQuery, pathOf, placeOf } from '#lib/form/place.ts';
import { draftOf, nameOf } from '#lib/form/question-page.server.ts';
import { keepSending } from '#lib/form/sending-cookie.server.ts';
import { CHECK, SEND } from '@openvssid/ui/questions/steps';
import { failWith, problemOf } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const place = placeOf(event);
  const [draft, service] = await Promise.all([draftOf(event, place), nameOf(event, place)]);
  const form = formByKey(place.procedure);
  // Nothing begun, or nothing left: the start page says what can be done.
  if (!form || !draft.eligibility.ok || draft.version === 0) redirect(303, pathOf(place));
  const { language } = event.locals;
  const pages = visiblePages(form, draft.answers);
  const parts = pages.map(({ key, title, questions }) => ({
    key,
    title: textIn(title, language),
    change: pathOf(place, key, { from: CHECK }),
    answers: (draft.inWords.find((page) => page.key === key)?.answers ?? []).map((answer) => ({
      key: answer.key,
      label: textIn(answer.label, language),
      text: textIn(answer.text, language),
    })),
    files: draft.files
      .filter(({ question }) => questions.some((one) => one.key === question))
      .map(({ fileId, name }) => ({ fileId, name })),
    takesFiles: questions.some(({ kind }) => kind === 'fileList'),
    errors: draft.errors.filter(({ page }) => page === key).map(({ field, text }) => ({ field, text: textIn(text, language) })),
  }));
  return { service, parts, back: pathOf(place, pages.at(-1)?.key), step: pages.length + 1 };
};

export const actions: Actions = {
  /** The code confirms these very answers; it is asked for when nothing is missing any more. */
  default: async (event) => {
    const place = placeOf(event);
    const committed = (await event.request.formData()).get('commitment') !== null;
    if (!committed) return failFields({ commitment: serviceTexts[event.locals.language].commitmentMissing }, { committed });
    const params = { path: { procedure: place.procedure }, query: ownQuery(place) };
    const answer = await api(event).POST('/api/drafts/{procedure}/code', { params, body: {} });
    if (answer.data) keepSending(event.cookies, event.url, place, answer.data);
    // A code that left a moment ago is still good.
    else if (problemOf(answer).code !== 'code-resend-early') return failWith(answer, { committed });
    redirect(303, pathOf(place, SEND));
  },
};
