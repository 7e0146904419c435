import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { failRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import { accountTexts } from '#lib/texts/account.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  signedIn(event);
};

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event);
    const form = await event.request.formData();
    const { language } = event.locals.visitor;
    const [t, { enter }] = [accountTexts[language].password, signInTexts[language]];
    const empty = emptyFields(form, { current: enter(t.current), password: enter(t.fresh) });
    if (empty) return failFields(empty, {});
    const typed = { current: textOf(form, 'current').slice(0, 2048), password: textOf(form, 'password').slice(0, 2048) };
    const changed = await event.locals.vneid.accounts.changePassword(person, typed);
    if (!changed.ok) return failRefused(event, changed.refusal, {});
    redirect(303, '/settings?done=password');
  },
};
