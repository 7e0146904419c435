import { signedIn } from '#lib/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  signedIn(event);
};
