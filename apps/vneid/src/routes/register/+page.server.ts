import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { setCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import type { Actions } from './$types';

const REGISTRATION_SECONDS = 60 * 60;
const LONGEST = 300;

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const typed = (name: string): string => textOf(form, name).slice(0, LONGEST);
    const values = {
      citizenNumber: typed('citizenNumber'),
      fullName: typed('fullName'),
      birthDate: typed('birthDate'),
      sex: typed('sex'),
      address: typed('address'),
      phone: typed('phone'),
      email: typed('email'),
    };
    const begun = await event.locals.vneid.accounts.beginRegistration(event.locals.visitor, values);
    if (!begun.ok) return failRefused(event, begun.refusal, values);
    setCookie(event, 'vneid_registration', begun.value, REGISTRATION_SECONDS);
    redirect(303, '/register/confirm');
  },
};
