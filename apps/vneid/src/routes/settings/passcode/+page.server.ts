import { redirect } from '@sveltejs/kit';
import { digitsOf, readNewPasscode } from '#lib/account/passcode-form.ts';
import { failRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  if (!signedIn(event).hasPasscode) redirect(303, '/passcode?next=/settings');
};

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event);
    const form = await event.request.formData();
    const passcode = readNewPasscode(form);
    if (!passcode.ok) return failRefused(event, passcode.refusal, {});
    const typed = { current: digitsOf(form, 'current'), passcode: passcode.value };
    const changed = await event.locals.vneid.accounts.changePasscode(person, typed);
    if (!changed.ok) return failRefused(event, changed.refusal, {});
    redirect(303, '/settings?done=passcode');
  },
};
