import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { applicationTexts } from '@openvssid/ui/texts/applications';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { forWhom, keepFor } from '#lib/acting/for-whom.ts';
import { api } from '#lib/api.ts';
import { sendFiles } from '#lib/form/send-files.server.ts';
import { failWith, problemOf } from '#lib/problem.ts';
import { loadApplication } from '#lib/services/load-application.server.ts';
import { supplementUploadPath } from '#lib/services/supplement.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const said = event.url.searchParams;
  const told = { sent: said.get('sent'), conflict: said.has('conflict') };
  return { application: await loadApplication(event), ...told, clientKey: randomUUID() };
};

type Event = Parameters<NonNullable<Actions[string]>>[0];

const pathOf = ({ params: { number }, url }: Event, said = ''): string => keepFor(url, `/applications/${number}${said}`);

/** Files that came with the form, without JavaScript. */
function filesOf(form: FormData) {
  return form.getAll('files').flatMap((file) => (file instanceof File && file.size > 0 ? [{ question: 'files', file }] : []));
}

function sentBefore({ locals }: Event, message: string) {
  const problem = { code: 'client-key-reused', message: applicationTexts[locals.language].messageSentBefore, fields: {} };
  return fail(409, { problem, values: { message, clientKey: randomUUID() } });
}

export const actions: Actions = {
  message: async (event) => {
    const form = await event.request.formData();
    const message = textOf(form, 'message');
    const clientKey = textOf(form, 'clientKey');
    const empty = emptyFields(form, { message: applicationTexts[event.locals.language].messageMissing });
    if (empty) return failFields(empty, { message, clientKey });
    const answer = await api(event).POST('/api/applications/{number}/messages', {
      params: { path: event.params, query: forWhom(event.url) },
      body: { clientKey, text: message },
    });
    if (answer.response.ok) redirect(303, pathOf(event, '?sent=message#messages'));
    // Other words were sent with the form before: these are a message of their own.
    if (problemOf(answer).code === 'client-key-reused') return sentBefore(event, message);
    if (answer.response.status === 409) redirect(303, pathOf(event, '?conflict=1'));
    return failWith(answer, { message, clientKey });
  },

  supplement: async (event) => {
    const form = await event.request.formData();
    const [text, clientKey] = [textOf(form, 'text'), textOf(form, 'clientKey')];
    const refused = await sendFiles(event, filesOf(form), () => keepFor(event.url, supplementUploadPath(event.params.number)));
    if (refused) return failFields(refused.fields, { text, clientKey });
    const answer = await api(event).POST('/api/applications/{number}/supplement', {
      params: { path: event.params, query: forWhom(event.url) },
      body: { clientKey, text },
    });
    if (answer.response.status === 409) redirect(303, pathOf(event, '?conflict=1'));
    if (!answer.response.ok) return failWith(answer, { text, clientKey });
    redirect(303, pathOf(event, '?sent=supplement'));
  },

  attach: async (event) => {
    const form = await event.request.formData();
    const refused = await sendFiles(event, filesOf(form), () => keepFor(event.url, supplementUploadPath(event.params.number)));
    // What was written stays on the page: it is sent with the answer only.
    return refused ? failFields(refused.fields, { text: textOf(form, 'text') }) : { values: { text: textOf(form, 'text') } };
  },

  remove: async (event) => {
    const form = await event.request.formData();
    const answer = await api(event).DELETE('/api/files/{fileId}', {
      params: { path: { fileId: textOf(form, 'fileId') }, query: forWhom(event.url) },
    });
    const values = { text: textOf(form, 'text') };
    return answer.response.ok || answer.response.status === 404 ? { values } : failWith(answer, values);
  },
};
