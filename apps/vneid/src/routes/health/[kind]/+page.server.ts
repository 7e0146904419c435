import { redirect } from '@sveltejs/kit';
import { kindIn, pathOf } from '#lib/declarations/declared.server.ts';
import { passcodeProved } from '#lib/passcode-proved.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const kind = kindIn(event.params.kind);
  return { kind, path: pathOf(kind), overview: await event.locals.vneid.declarations.overview(passcodeProved(event), kind) };
};

export const actions: Actions = {
  discard: async (event) => {
    const kind = kindIn(event.params.kind);
    await event.locals.vneid.declarations.discard(signedIn(event), kind);
    redirect(303, pathOf(kind));
  },
};
