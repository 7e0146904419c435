import { BOOK, leadOrThrow, toPasscode } from '#lib/health-book/lead.server.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'no-store' });
  const opened = await event.locals.vneid.healthBook.openVisit(signedIn(event), event.params.visit);
  if (!opened.ok) leadOrThrow(event, opened.refusal);
  return { opened: opened.value };
};

export const actions: Actions = {
  /** A form and no link: nobody's browser opens the way by itself. */
  unlock: ({ params }) => toPasscode(`${BOOK}/${encodeURIComponent(params.visit)}`),
};
