import { api } from '#lib/api.ts';
import { readSession } from '#lib/session.ts';
import { takeSignedInNotice } from '#lib/vneid/signed-in-notice.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  // The address is read there, so both are asked again with every page: an ended session shows at once.
  const [session, { data: operatingMode }] = await Promise.all([readSession(event), api(event).GET('/api/operating-mode')]);
  return { language: event.locals.language, session, operatingMode, justSignedIn: session.signedIn && takeSignedInNotice(event) };
};
