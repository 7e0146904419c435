import { redirect, type RequestEvent } from '@sveltejs/kit';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { type HELPS, PAPERS } from '#lib/people/person.ts';
import { peopleTexts } from '@openvssid/ui/texts/people';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

type OfReading = RequestEvent<{ reading: string }>;
const paramsOf = ({ params }: OfReading) => ({ path: { reading: params.reading } });

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { record: undefined, mayFile: false };
  const { session } = await event.parent();
  const record = dataOrThrow(event, await api(event).GET('/api/people/{reading}', { params: paramsOf(event) }));
  // The API says so too (applications/at-desk).
  return { record, mayFile: record.purpose === 'desk' && session.signedIn && session.roles.includes('reception') };
};

async function help(event: OfReading, what: (typeof HELPS)[number]) {
  const typed = typedIn(await event.request.formData());
  const body = { reason: textIn(typed, `${what}-reason`) };
  const answer = await api(event).POST(`/api/people/{reading}/${what}`, { params: paramsOf(event), body });
  if (!answer.response.ok) return refused(event, what, typed, answer);
  redirect(303, `/people/${event.params.reading}?done=${what}`);
}

async function beginRecovery(event: OfReading) {
  const typed = typedIn(await event.request.formData());
  const [paper, channel, contact, reason] = ['paper', 'channel', 'contact', 'reason'].map((name) =>
    textIn(typed, `recovery-${name}`),
  );
  const t = peopleTexts[event.locals.language].recovery;
  const chosen = PAPERS.find((one) => one === paper);
  const alike = textIn(typed, 'recovery-alike') === 'yes';
  if (!chosen || !alike)
    return incomplete('recovery', typed, {
      ...(!chosen && { 'recovery-paper': t.paperMissing }),
      ...(!alike && { 'recovery-alike': t.alikeMissing }),
    });
  const answer = await api(event).POST('/api/people/{reading}/recovery', {
    params: paramsOf(event),
    body: {
      paper: chosen,
      alike,
      channel: channel === 'email' ? 'email' : 'sms',
      contact: contact ?? '',
      reason: reason ?? '',
    },
  });
  if (!answer.response.ok) return refused(event, 'recovery', typed, answer);
  redirect(303, `/people/${event.params.reading}?done=recovery`);
}

export const actions: Actions = {
  recovery: beginRecovery,
  'stop-recovery': (event) => help(event, 'stop-recovery'),
  unlock: (event) => help(event, 'unlock'),
  invite: (event) => help(event, 'invite'),
  'sign-out': (event) => help(event, 'sign-out'),
};
