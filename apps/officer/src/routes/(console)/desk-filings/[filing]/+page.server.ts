import { redirect } from '@sveltejs/kit';
import { stepToContinue } from '@openvssid/ui/questions/steps';
import { filingPath } from '#lib/at-desk/filing.ts';
import { loadFiling } from '#lib/at-desk/load-filing.server.ts';
import type { PageServerLoad } from './$types';

/** Takes a filing up where it was left; there is nothing to see here. */
export const load: PageServerLoad = async (event) => {
  const { form, answers, number } = await loadFiling(event);
  redirect(303, filingPath(event.params.filing, number === null ? stepToContinue(form, answers) : 'receipt'));
};
