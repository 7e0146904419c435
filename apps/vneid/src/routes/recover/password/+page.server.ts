import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { deleteCookie, keepSession, readCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const step = await event.locals.vneid.accounts.recoveryStepOf(readCookie(event, 'vneid_recovery') ?? '');
  if (step?.step === 'code') redirect(303, '/recover/code');
  return { over: step === undefined, opensAt: step?.step === 'wait' ? step.opensAt : undefined };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.visitor.language];
    const empty = emptyFields(form, { password: t.enter(t.password) });
    if (empty) return failFields(empty, {});
    const typed = { token: readCookie(event, 'vneid_recovery') ?? '', password: textOf(form, 'password').slice(0, 2048) };
    const opened = await event.locals.vneid.accounts.finishRecovery(event.locals.visitor, typed);
    if (!opened.ok) return failRefused(event, opened.refusal, {});
    keepSession(event, opened.value);
    deleteCookie(event, 'vneid_recovery');
    redirect(303, '/');
  },
};
