import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { passcodeProved } from '#lib/passcode-proved.ts';
import { failRefused, throwRefused } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals } = event;
  const view = await locals.vneid.vaccinations.read(passcodeProved(event), locals.visitor.language);
  if (!view.ok) throwRefused(event, view.refusal);
  return { view: view.value };
};

export const actions: Actions = {
  agree: async (event) => {
    const { locals, request } = event;
    const textVersion = textOf(await request.formData(), 'textVersion');
    const language = locals.visitor.language;
    const given = await locals.vneid.vaccinations.giveConsent(passcodeProved(event), { textVersion, language });
    if (!given.ok) return failRefused(event, given.refusal, {});
    redirect(303, '/health/vaccinations');
  },
};
