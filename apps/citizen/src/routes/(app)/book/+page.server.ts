import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { openIssued } from '#lib/statements/issue.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  book: dataOrThrow(event, await api(event).GET('/api/insurance-book')),
});

export const actions: Actions = {
  issue: async (event) => openIssued(event, await api(event).POST('/api/insurance-book/issue')),
};
