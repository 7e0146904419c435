import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { deleteCookie, keepSession, readCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const token = readCookie(event, 'vneid_registration') ?? '';
  return {
    registration: await event.locals.vneid.accounts.begunRegistrationOf(token),
    resent: event.url.searchParams.has('resent'),
  };
};

export const actions: Actions = {
  finish: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.visitor.language];
    const empty = emptyFields(form, { code: t.enter(t.device.code), password: t.enter(t.password) });
    if (empty) return failFields(empty, { code: textOf(form, 'code').slice(0, 20) });
    const code = textOf(form, 'code').slice(0, 20);
    const typed = {
      token: readCookie(event, 'vneid_registration') ?? '',
      code,
      password: textOf(form, 'password').slice(0, 2048),
    };
    const opened = await event.locals.vneid.accounts.finishRegistration(event.locals.visitor, typed);
    if (!opened.ok) return failRefused(event, opened.refusal, { code });
    keepSession(event, opened.value);
    deleteCookie(event, 'vneid_registration');
    redirect(303, '/');
  },
  resend: async (event) => {
    const { accounts } = event.locals.vneid;
    const sent = await accounts.resendRegistrationCode(event.locals.visitor, readCookie(event, 'vneid_registration') ?? '');
    if (!sent.ok) return failRefused(event, sent.refusal, { code: '' });
    redirect(303, '/register/confirm?resent=1');
  },
};
