import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { passcodeProved } from '#lib/passcode-proved.ts';
import { failRefused, throwRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const vaccinationIn = (url: URL): string => url.searchParams.get('of') ?? '';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const vaccination = await locals.vneid.vaccinations.toReport(passcodeProved(event), vaccinationIn(url));
  if (!vaccination.ok) throwRefused(event, vaccination.refusal);
  return { vaccination: vaccination.value, key: crypto.randomUUID(), maxLength: locals.vneid.vaccinations.reportLength };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = { text: textOf(form, 'text'), key: textOf(form, 'key') };
    const report = { ...values, vaccinationId: vaccinationIn(event.url) };
    const sent = await event.locals.vneid.vaccinations.report(signedIn(event), report);
    if (!sent.ok) return failRefused(event, sent.refusal, values);
    redirect(303, '/health/vaccinations');
  },
};
