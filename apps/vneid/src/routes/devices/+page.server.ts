import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { failRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = signedIn(event);
  const { accounts } = event.locals.vneid;
  const [devices, asking] = await Promise.all([accounts.devicesOf(person), accounts.askingDevicesOf(person)]);
  return { devices, asking, removed: event.url.searchParams.has('removed') };
};

export const actions: Actions = {
  remove: async (event) => {
    const form = await event.request.formData();
    const removed = await event.locals.vneid.accounts.removeDevice(signedIn(event), textOf(form, 'deviceId'));
    if (!removed.ok) return failRefused(event, removed.refusal, {});
    redirect(303, '/devices?removed=1');
  },
};
