import { HOTLINE } from '$app/env/private';
import { api } from '#lib/api.ts';
import { failWith } from '#lib/problem.ts';
import { findDraft, pageOf } from './draft.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = await findDraft(event);
  return { hotline: HOTLINE, resume: draft ? pageOf(draft) : null };
};

export const actions: Actions = {
  discard: async (event) => {
    const answer = await api(event).DELETE('/api/registration');
    return answer.response.ok ? { discarded: true } : failWith(answer, {});
  },
};
