import { redirect } from '@sveltejs/kit';
import { BOOK } from '#lib/health-book/lead.server.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  signedIn(event);
};

export const actions: Actions = {
  default: async (event) => {
    await event.locals.vneid.healthBook.withdraw(signedIn(event));
    redirect(303, `${BOOK}?withdrawn`);
  },
};
