import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { forgetPendingCode, keepPendingCode, readPendingCode } from '#lib/code/pending-code.ts';
import { failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const START = '/settings/password';

export const load: PageServerLoad = async (event) => {
  const pending = readPendingCode(event.cookies);
  if (!pending) redirect(303, START);
  const { data } = await api(event).GET('/api/code-deliveries/{messageId}', {
    params: { path: { messageId: pending.messageId } },
  });
  return { pending, delivery: data?.state };
};

export const actions: Actions = {
  confirm: async (event) => {
    const pending = readPendingCode(event.cookies);
    if (!pending) redirect(303, START);
    const form = await event.request.formData();
    const t = signInTexts[event.locals.language];
    const empty = emptyFields(form, { code: t.enter(t.code) });
    if (empty) return failFields(empty, {});
    const answer = await api(event).POST('/api/password/confirmation', {
      body: { codeId: pending.codeId, code: textOf(form, 'code') },
    });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.response.ok) return failWith(answer, {});
    forgetPendingCode(event.cookies, START);
    redirect(303, `${START}?changed`);
  },
  resend: async (event) => {
    const pending = readPendingCode(event.cookies);
    if (!pending) redirect(303, START);
    const channel = textOf(await event.request.formData(), 'channel') === 'email' ? 'email' : 'sms';
    const answer = await api(event).POST('/api/password/resend', { body: { codeId: pending.codeId, channel } });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.data) return failWith(answer, {});
    keepPendingCode(event.cookies, event.url, START, answer.data);
    redirect(303, `${START}/code`);
  },
};
