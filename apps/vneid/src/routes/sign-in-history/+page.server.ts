import { signedIn } from '#lib/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
  event.locals.vneid.accounts.signInHistoryOf(signedIn(event), event.url.searchParams.get('before'));
