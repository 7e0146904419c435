import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { forgetPendingCode, keepPendingCode, readPendingCode } from '#lib/code/pending-code.ts';
import { failWith, problemOf, signInPath } from '#lib/problem.ts';
import { PROFILE } from '#lib/profile/ask-change.server.ts';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = ['phone', 'email', 'address'] as const;

export const load: PageServerLoad = async (event) => {
  const pending = readPendingCode(event.cookies);
  const asked = event.url.searchParams.get('field');
  const field = FIELDS.find((one) => one === asked);
  if (!pending || !field) redirect(303, PROFILE);
  const { data } = await api(event).GET('/api/code-deliveries/{messageId}', {
    params: { path: { messageId: pending.messageId } },
  });
  return { pending, field, delivery: data?.state };
};

export const actions: Actions = {
  confirm: async (event) => {
    const pending = readPendingCode(event.cookies);
    if (!pending) redirect(303, PROFILE);
    const form = await event.request.formData();
    const t = signInTexts[event.locals.language];
    const empty = emptyFields(form, { code: t.enter(t.code) });
    if (empty) return failFields(empty, {});
    const answer = await api(event).POST('/api/profile/changes/confirmation', {
      body: { codeId: pending.codeId, code: textOf(form, 'code') },
    });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.data) return failWith(answer, {});
    forgetPendingCode(event.cookies, PROFILE);
    redirect(303, `${PROFILE}?changed=${answer.data.field}`);
  },
  resend: async (event) => {
    const pending = readPendingCode(event.cookies);
    if (!pending) redirect(303, PROFILE);
    const channel = textOf(await event.request.formData(), 'channel') === 'email' ? 'email' : 'sms';
    const answer = await api(event).POST('/api/profile/changes/resend', { body: { codeId: pending.codeId, channel } });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.data) return failWith(answer, {});
    keepPendingCode(event.cookies, event.url, PROFILE, answer.data);
    redirect(303, `${PROFILE}/code?field=${event.url.searchParams.get('field') ?? ''}`);
  },
};
