import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { setCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import { accountTexts } from '#lib/texts/account.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { Actions } from './$types';

/** A locked account's recovery waits a day and stays open for two more. */
const RECOVERY_SECONDS = 3 * 24 * 60 * 60;

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { language } = event.locals.visitor;
    const [t, { enter }] = [accountTexts[language].recover, signInTexts[language]];
    const values = {
      citizenNumber: textOf(form, 'citizenNumber').slice(0, 50),
      birthDate: textOf(form, 'birthDate').slice(0, 20),
    };
    const empty = emptyFields(form, { citizenNumber: enter(t.citizenNumber), birthDate: enter(t.birthDate) });
    if (empty) return failFields(empty, values);
    const begun = await event.locals.vneid.accounts.beginRecovery(event.locals.visitor, values);
    if (!begun.ok) return failRefused(event, begun.refusal, values);
    setCookie(event, 'vneid_recovery', begun.value, RECOVERY_SECONDS);
    redirect(303, '/recover/code');
  },
};
