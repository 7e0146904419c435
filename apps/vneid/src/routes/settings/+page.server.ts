import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['language', 'passcode', 'password'] as const;

export const load: PageServerLoad = (event) => {
  const { fullName, level, hasPasscode, language } = signedIn(event);
  const done = DONE.find((what) => what === event.url.searchParams.get('done'));
  return { fullName, level, hasPasscode, lettersIn: language, done };
};

export const actions: Actions = {
  language: async (event) => {
    const form = await event.request.formData();
    const language = textOf(form, 'language') === 'en' ? 'en' : 'vi';
    await event.locals.vneid.accounts.changeLanguage(signedIn(event), language);
    redirect(303, '/settings?done=language');
  },
};
