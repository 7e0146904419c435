import type { IncomingMessage } from 'node:http';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { throwRefused } from '#lib/refusal.ts';
import { sharedOf } from './shared.ts';
import type { Actions, PageServerLoad } from './$types';

/** Set in the address once a form of ours brought the browser here (server/openid/interaction/paths.ts): see `onward`. */
const AFTER_FORM = 'signed-in';

/** Set in the address by who turns back before signing in; the page to sign in links here. */
const CANCELLED = 'cancelled';

/** Set in the address where somebody agreed to what no longer holds (server/openid/accept-agreements.ts). */
const CHANGED = 'changed';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const { person, language } = locals;
  if (url.searchParams.has(CANCELLED)) return leave(event);
  const step = await locals.vneid.openid.nextStep(requestOf(event), params.uid, person, language === 'vi' ? 'vi' : 'en');
  if (step.kind === 'sign-in') redirect(303, step.to);
  if (step.kind === 'go-on') return onward(event, step.to);
  if (step.kind === 'gone' || !person) return { view: { kind: 'gone' as const } };
  locals.formsMayEndAt = step.formsMayEndAt;
  if (step.kind === 'level') return { view: { kind: 'level' as const, service: step.service } };
  const { service, lasting, proof, agreeAt } = step;
  const shown = { name: person.fullName, shared: sharedOf(step.data, person), changed: url.searchParams.has(CHANGED) };
  return { view: { kind: 'consent' as const, service, lasting, proof, agreeAt, ...shown } };
};

export const actions: Actions = {
  cancel: (event) => decline(event, 'cancelled'),
  level: (event) => decline(event, 'level'),
};

/** A link, so that it works from a page whose forms may end nowhere else; the cookie shows that it is who began. */
async function leave(event: RequestEvent<{ uid: string }>) {
  const answered = await event.locals.vneid.openid.decline(requestOf(event), event.params.uid, 'cancelled');
  if (answered.ok) redirect(303, answered.value.to);
  return { view: { kind: 'gone' as const } };
}

async function decline(event: RequestEvent<{ uid: string }>, why: 'cancelled' | 'level'): Promise<never> {
  const answered = await event.locals.vneid.openid.decline(requestOf(event), event.params.uid, why);
  if (answered.ok) redirect(303, answered.value.to);
  throwRefused(event, answered.refusal);
}

/**
 * A browser that comes from a form of ours may not be redirected to another origin (Chromium holds every hop against `form-action`): a page
 * ends the form's way, and moves on by itself.
 */
function onward({ url }: Pick<RequestEvent, 'url'>, to: string) {
  if (!url.searchParams.has(AFTER_FORM)) redirect(303, to);
  return { view: { kind: 'onward' as const, to } };
}

function requestOf({ platform }: Pick<RequestEvent, 'platform'>): IncomingMessage {
  if (!platform) throw new Error('the pages of VNeID run inside its server');
  return platform.req;
}
