import { redirect } from '@sveltejs/kit';
import { stepToContinue } from '@openvssid/ui/questions/steps';
import { filingPath } from '#lib/at-desk/filing.ts';
import { loadFiling } from '#lib/at-desk/load-filing.server.ts';
import type { PageServerLoad } from './$types';

/** Takes a filing up where it was left; there is nothing to see here. */
export const load: PageServerLoad = async (event) => {
  const { form, answers, draft, number } = await loadFiling(event);
  const { filing } = event.params;
  if (number !== null) redirect(303, filingPath(filing, 'receipt'));
  // What the records fill in is read together with the person, too.
  redirect(303, filingPath(filing, draft.version === 0 ? form.pages[0]?.key : stepToContinue(form, answers)));
};
