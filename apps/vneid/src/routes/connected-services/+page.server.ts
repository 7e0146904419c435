import { redirect } from '@sveltejs/kit';
import { writtenIn } from '@openvssid/core';
import { textOf } from '@openvssid/ui/web/form-input';
import { signedIn } from '#lib/signed-in.ts';
import { throwRefused } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const person = signedIn(event);
  const services = await locals.vneid.openid.listConnected(person, writtenIn(locals.language));
  const asked = url.searchParams.get('end');
  return {
    services,
    /** The one that the person is asked about before it ends. */
    ending: services.find(({ clientId }) => clientId === asked) ?? null,
    ended: url.searchParams.has('ended'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event);
    const clientId = textOf(await event.request.formData(), 'clientId');
    const ended = await event.locals.vneid.openid.disconnect(person, clientId);
    // A second click finds nothing left to end, which is what was wanted.
    if (!ended.ok && ended.refusal.code !== 'not-connected') throwRefused(event, ended.refusal);
    redirect(303, '/connected-services?ended');
  },
};
