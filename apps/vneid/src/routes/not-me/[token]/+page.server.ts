import { failRefused } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link changes nothing: mail programs open links by themselves. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const found = await locals.vneid.accounts.findNotMe(params.token.slice(0, 100));
  return { noticedAt: found.ok ? found.value.noticedAt : undefined };
};

export const actions: Actions = {
  default: async (event) => {
    const reported = await event.locals.vneid.accounts.reportNotMe(event.params.token.slice(0, 100));
    return reported.ok ? { locked: true as const } : failRefused(event, reported.refusal, {});
  },
};
