import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { deleteCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  signedIn(event);
};

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event);
    const form = await event.request.formData();
    const t = signInTexts[event.locals.visitor.language];
    const empty = emptyFields(form, { password: t.enter(t.password) });
    if (empty) return failFields(empty, {});
    const locked = await event.locals.vneid.accounts.lockOwnAccount(person, textOf(form, 'password').slice(0, 2048));
    if (!locked.ok) return failRefused(event, locked.refusal, {});
    deleteCookie(event, 'vneid_session');
    redirect(303, '/sign-in?locked=1');
  },
};
