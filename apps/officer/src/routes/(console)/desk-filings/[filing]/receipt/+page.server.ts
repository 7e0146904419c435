import { redirect } from '@sveltejs/kit';
import { filingPath } from '#lib/at-desk/filing.ts';
import { loadFiling } from '#lib/at-desk/load-filing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { personName, appCode, name, number, dueOn, mayOpen } = await loadFiling(event);
  const { filing } = event.params;
  if (number === null) redirect(303, filingPath(filing));
  return {
    personName,
    service: { appCode, name },
    number,
    dueOn,
    mayOpen,
    slip: `/api/desk-filings/${filing}/receipt`,
  };
};
