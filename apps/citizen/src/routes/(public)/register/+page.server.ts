import { HOTLINE } from '$app/env/private';
import { findDraft, pageOf } from './draft.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = await findDraft(event);
  return { hotline: HOTLINE, resume: draft ? pageOf(draft) : null };
};
