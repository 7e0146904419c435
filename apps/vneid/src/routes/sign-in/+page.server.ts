import { redirect } from '@sveltejs/kit';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { safePath } from '@openvssid/ui/web/language';
import { keepSession, setCookie } from '#lib/cookies.ts';
import { failRefused } from '#lib/refusal.ts';
import { signInTexts } from '#lib/texts/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

const DEVICE_REQUEST_SECONDS = 10 * 60;

export const load: PageServerLoad = async ({ locals, url }) => {
  // `again`: a service wants whoever is signed in to prove themselves once more (routes/interaction).
  const next = safePath(url.searchParams.get('next'));
  if (locals.person && !url.searchParams.has('again')) redirect(303, next);
  return { sentBy: await senderOf(locals, next), locked: url.searchParams.has('locked'), once: crypto.randomUUID() };
};

/** The service that sent the person here, and the way back to it, by which it is told that they did not want to; undefined where nobody sent them. */
async function senderOf({ vneid, visitor }: App.Locals, next: string) {
  const [path, uid] = /^\/interaction\/([\w-]+)/.exec(next) ?? [];
  if (path === undefined || uid === undefined) return undefined;
  return { service: await vneid.openid.serviceAsked(uid, visitor.language), cancel: `${path}?cancelled` };
}

export const actions: Actions = {
  default: async (event) => {
    const { locals, request, url } = event;
    const form = await request.formData();
    const t = signInTexts[locals.visitor.language];
    const [citizenNumber, password] = [textOf(form, 'citizenNumber').slice(0, 50), textOf(form, 'password').slice(0, 2048)];
    const empty = emptyFields(form, { citizenNumber: t.enter(t.citizenNumber), password: t.enter(t.password) });
    if (empty) return failFields(empty, { citizenNumber });
    const signedIn = await locals.vneid.accounts.signIn(locals.visitor, {
      citizenNumber,
      password,
      once: textOf(form, 'once').slice(0, 50),
    });
    if (!signedIn.ok) return failRefused(event, signedIn.refusal, { citizenNumber });
    const next = safePath(url.searchParams.get('next'));
    if (signedIn.value.state === 'device-asked') {
      setCookie(event, 'vneid_device_request', signedIn.value.requestToken, DEVICE_REQUEST_SECONDS);
      redirect(303, `/sign-in/device?next=${encodeURIComponent(next)}`);
    }
    keepSession(event, signedIn.value);
    redirect(303, next);
  },
};
