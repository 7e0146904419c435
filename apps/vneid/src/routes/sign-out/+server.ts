import { redirect, type RequestHandler } from '@sveltejs/kit';
import { deleteCookie } from '#lib/cookies.ts';

/** What the browser stored of the pages goes too; that it is the known device stays. */
export const POST: RequestHandler = async (event) => {
  const { vneid, visitor } = event.locals;
  await vneid.accounts.signOut(visitor);
  deleteCookie(event, 'vneid_session');
  event.setHeaders({ 'clear-site-data': '"storage"' });
  redirect(303, '/sign-in');
};
