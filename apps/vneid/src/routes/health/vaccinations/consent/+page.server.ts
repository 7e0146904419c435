import { redirect } from '@sveltejs/kit';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  signedIn(event);
};

export const actions: Actions = {
  // Taking a consent back asks for no passcode: it shows nothing and must always be easy.
  default: async (event) => {
    await event.locals.vneid.vaccinations.withdrawConsent(signedIn(event));
    redirect(303, '/health/vaccinations');
  },
};
