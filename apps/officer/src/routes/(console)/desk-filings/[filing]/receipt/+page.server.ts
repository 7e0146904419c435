import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { filingPath } from '#lib/at-desk/filing.ts';
import { loadFiling } from '#lib/at-desk/load-filing.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { personName, appCode, name, number } = await loadFiling(event);
  const { filing } = event.params;
  if (number === null) redirect(303, filingPath(filing));
  // A file that went to another office is not this officer's to open.
  const file = (await api(event).GET('/api/applications/{number}', { params: { path: { number } } })).data;
  return {
    personName,
    service: { appCode, name },
    number,
    dueOn: file?.dueOn ?? null,
    mayOpen: file !== undefined,
    slip: `/api/desk-filings/${filing}/receipt`,
  };
};
