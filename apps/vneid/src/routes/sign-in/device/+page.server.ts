import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Refusal } from '@openvssid/core';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { safePath } from '@openvssid/ui/web/language';
import { deleteCookie, keepSession, readCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { OpenedSession } from '#server/accounts/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const next = safePath(url.searchParams.get('next'));
  if (locals.person) redirect(303, next);
  const request = await locals.vneid.accounts.waitingDeviceOf(requestTokenOf(event));
  return { next, request, resent: url.searchParams.has('resent') };
};

export const actions: Actions = {
  code: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.visitor.language];
    const empty = emptyFields(form, { code: t.enter(t.device.code) });
    if (empty) return failFields(empty, {});
    const typed = { requestToken: requestTokenOf(event), code: textOf(form, 'code').slice(0, 20) };
    const opened = await event.locals.vneid.accounts.activateByCode(event.locals.visitor, typed);
    return opened.ok ? enter(event, opened.value) : stayOut(event, opened.refusal);
  },
  confirmed: async (event) => {
    const opened = await event.locals.vneid.accounts.activateConfirmed(event.locals.visitor, requestTokenOf(event));
    return opened.ok ? enter(event, opened.value) : stayOut(event, opened.refusal);
  },
  resend: async (event) => {
    const sent = await event.locals.vneid.accounts.resendDeviceCode(event.locals.visitor, requestTokenOf(event));
    if (!sent.ok) return failRefused(event, sent.refusal, {});
    redirect(303, `/sign-in/device?resent=1&next=${encodeURIComponent(safePath(event.url.searchParams.get('next')))}`);
  },
};

/** Of a form that was sent twice the first let this browser in: it goes where the first went. */
function stayOut(event: RequestEvent, refusal: Refusal) {
  if (event.locals.person) redirect(303, safePath(event.url.searchParams.get('next')));
  return failRefused(event, refusal, {});
}

function requestTokenOf(event: RequestEvent): string {
  return readCookie(event, 'vneid_device_request') ?? '';
}

function enter(event: RequestEvent, opened: OpenedSession): never {
  keepSession(event, opened);
  deleteCookie(event, 'vneid_device_request');
  redirect(303, safePath(event.url.searchParams.get('next')));
}
