import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { readCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const step = await event.locals.vneid.accounts.recoveryStepOf(readCookie(event, 'vneid_recovery') ?? '');
  if (step && step.step !== 'code') redirect(303, '/recover/password');
  return { over: step === undefined };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.visitor.language];
    const empty = emptyFields(form, { code: t.enter(t.device.code) });
    if (empty) return failFields(empty, {});
    const typed = { token: readCookie(event, 'vneid_recovery') ?? '', code: textOf(form, 'code').slice(0, 20) };
    const proved = await event.locals.vneid.accounts.proveRecovery(typed);
    if (!proved.ok) return failRefused(event, proved.refusal, {});
    redirect(303, '/recover/password');
  },
};
