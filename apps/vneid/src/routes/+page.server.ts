import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { failRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const ANSWERS = ['confirmed', 'refused'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { person, vneid } = locals;
  if (!person) redirect(303, '/sign-in');
  return {
    fullName: person.fullName,
    // Whole on the page behind the passcode.
    citizenNumber: `${person.citizenNumber.slice(0, 3)}${'•'.repeat(6)}${person.citizenNumber.slice(-3)}`,
    level: person.level,
    asking: await vneid.accounts.askingDevicesOf(person),
    answered: ANSWERS.find((answer) => answer === url.searchParams.get('answered')),
  };
};

export const actions: Actions = {
  answer: async (event) => {
    const form = await event.request.formData();
    const answer = textOf(form, 'answer') === 'confirmed' ? 'confirmed' : 'refused';
    const done = await event.locals.vneid.accounts.answerDevice(signedIn(event), {
      requestId: textOf(form, 'requestId'),
      answer,
    });
    if (!done.ok) return failRefused(event, done.refusal, {});
    redirect(303, `/?answered=${answer}`);
  },
};
