import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { failWith, problemOf } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const START = '/forgotten-password';

/** Where the way to VNeID comes back to, signed in. Reading starts nothing: the button does. */
export const load: PageServerLoad = async (event) => {
  const { session } = await event.parent();
  if (!session.signedIn) redirect(303, START);
};

export const actions: Actions = {
  default: async (event) => {
    const answer = await api(event).POST('/api/recovery/vneid');
    if (answer.response.ok) redirect(303, `${START}/password`);
    const { code } = problemOf(answer);
    if (code === 'session-expired') redirect(303, START);
    return code === 'reauthentication-needed' ? { tooLate: true as const } : failWith(answer, {});
  },
};
