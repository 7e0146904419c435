import { error } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { openIssued } from '#lib/statements/issue.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const path = pathOf(event.params);
  return { statement: dataOrThrow(event, await api(event).GET('/api/contribution-statements/{year}', { params: { path } })) };
};

export const actions: Actions = {
  issue: async (event) => {
    const path = pathOf(event.params);
    return openIssued(event, await api(event).POST('/api/contribution-statements/{year}/issue', { params: { path } }));
  },
};

function pathOf({ year }: { year: string }): { year: number } {
  if (!/^(19|2\d)\d\d$/.test(year)) error(404);
  return { year: Number(year) };
}
