import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { failWith } from '#lib/problem.ts';
import { personFromVneid } from '../from-vneid.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await personFromVneid(event);
  if (!person) redirect(303, '/register');
  return { person };
};

export const actions: Actions = {
  forget: async (event) => {
    const answer = await api(event).DELETE('/api/registration');
    if (answer.response.ok) redirect(303, '/sign-in');
    return failWith(answer, {});
  },
};
