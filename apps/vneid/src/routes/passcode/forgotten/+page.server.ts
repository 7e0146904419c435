import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { safePath } from '@openvssid/ui/web/language';
import { readNewPasscode } from '#lib/account/passcode-form.ts';
import { failRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  signedIn(event);
  return { next: safePath(event.url.searchParams.get('next')) };
};

export const actions: Actions = {
  begin: async (event) => {
    const person = signedIn(event);
    const form = await event.request.formData();
    const t = signInTexts[event.locals.visitor.language];
    const empty = emptyFields(form, { password: t.enter(t.password) });
    if (empty) return failFields(empty, { sentTo: '' });
    const sent = await event.locals.vneid.accounts.beginForgottenPasscode(person, textOf(form, 'password').slice(0, 2048));
    return sent.ok ? { sentTo: sent.value } : failRefused(event, sent.refusal, { sentTo: '' });
  },
  end: async (event) => {
    const person = signedIn(event);
    const form = await event.request.formData();
    const values = { sentTo: textOf(form, 'sentTo').slice(0, 100) };
    const passcode = readNewPasscode(form);
    if (!passcode.ok) return failRefused(event, passcode.refusal, values);
    const typed = { code: textOf(form, 'code').slice(0, 20), passcode: passcode.value };
    const ended = await event.locals.vneid.accounts.endForgottenPasscode(person, typed);
    if (!ended.ok) return failRefused(event, ended.refusal, values);
    redirect(303, `/passcode?next=${encodeURIComponent(safePath(event.url.searchParams.get('next')))}`);
  },
};
