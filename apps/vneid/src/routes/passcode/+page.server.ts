import { redirect } from '@sveltejs/kit';
import { safePath } from '@openvssid/ui/web/language';
import { digitsOf, readNewPasscode } from '#lib/account/passcode-form.ts';
import { failRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const person = signedIn(event);
  return { hasPasscode: person.hasPasscode, next: safePath(event.url.searchParams.get('next')) };
};

export const actions: Actions = {
  enter: async (event) => {
    const person = signedIn(event);
    const passcode = digitsOf(await event.request.formData(), 'passcode');
    const proved = await event.locals.vneid.accounts.provePasscode(person, passcode);
    if (!proved.ok) return failRefused(event, proved.refusal, {});
    redirect(303, safePath(event.url.searchParams.get('next')));
  },
  set: async (event) => {
    const person = signedIn(event);
    const passcode = readNewPasscode(await event.request.formData());
    if (!passcode.ok) return failRefused(event, passcode.refusal, {});
    const set = await event.locals.vneid.accounts.setPasscode(person, passcode.value);
    if (!set.ok) return failRefused(event, set.refusal, {});
    redirect(303, safePath(event.url.searchParams.get('next')));
  },
};
