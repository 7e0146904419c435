import { writtenIn } from '@openvssid/core';
import { readSession } from '#lib/session.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => ({
  language: writtenIn(event.locals.language),
  // The address is read there, so the session is asked again with every page: an ended one shows at once.
  session: await readSession(event),
});
