import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { setCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import { accountTexts } from '#lib/texts/account.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
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
    const { language } = event.locals.visitor;
    const [t, { enter }] = [accountTexts[language].register, signInTexts[language]];
    const empty = emptyFields(form, {
      citizenNumber: enter(t.citizenNumber),
      fullName: enter(t.fullName),
      birthDate: enter(t.birthDate),
      sex: t.chooseSex,
      phone: enter(t.phone),
    });
    if (empty) return failFields(empty, values);
    const begun = await event.locals.vneid.accounts.beginRegistration(event.locals.visitor, values);
    if (!begun.ok) return failRefused(event, begun.refusal, values);
    setCookie(event, 'vneid_registration', begun.value, REGISTRATION_SECONDS);
    redirect(303, '/register/confirm');
  },
};
