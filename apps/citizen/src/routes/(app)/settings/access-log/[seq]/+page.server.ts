import { randomUUID } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import { accessLogTexts } from '@openvssid/ui/texts/access-log';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const seq = seqOf(event.params.seq);
  const entry = dataOrThrow(event, await api(event).GET('/api/access-log/{seq}', { params: { path: { seq } } }));
  return { entry, clientKey: randomUUID(), sent: event.url.searchParams.get('sent') };
};

export const actions: Actions = {
  default: async (event) => {
    const seq = seqOf(event.params.seq);
    const form = await event.request.formData();
    const text = textOf(form, 'text');
    const empty = emptyFields(form, { text: accessLogTexts[event.locals.language].question.enter });
    if (empty) return failFields(empty, { text });
    const body = { text, clientKey: textOf(form, 'clientKey') };
    const answer = await api(event).POST('/api/access-log/{seq}/question', { params: { path: { seq } }, body });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.data) return failWith(answer, { text });
    redirect(303, `/settings/access-log/${seq}?sent=${encodeURIComponent(answer.data.number)}`);
  },
};

function seqOf(param: string): number {
  return /^[1-9]\d{0,14}$/.test(param) ? Number(param) : error(404);
}
