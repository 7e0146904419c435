import { randomUUID } from 'node:crypto';
import { api } from '#lib/api.ts';
import { deskActions } from '#lib/desk/actions.server.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { backPath } from '#lib/queue/file-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { number } = event.params;
  const back = backPath(number, event.url.searchParams.get('back'));
  if (event.locals.keepTyped) return { back, file: undefined, officers: [], agencies: [], experts: [], templates: [] };
  const file = dataOrThrow(event, await api(event).GET('/api/applications/{number}', { params: { path: { number } } }));
  const officers = file.may.includes('assign') ? dataOrThrow(event, await api(event).GET('/api/case-officers')).officers : [];
  const writes = file.may.includes('request-information') || file.may.includes('refuse');
  const templates = writes ? dataOrThrow(event, await api(event).GET('/api/reply-templates')).templates : [];
  const agencies = file.may.includes('transfer')
    ? dataOrThrow(event, await api(event).GET('/api/transfer-agencies')).agencies
    : [];
  const experts = file.may.includes('ask-opinion')
    ? dataOrThrow(event, await api(event).GET('/api/opinion-experts')).experts
    : [];
  return { back, file, officers, agencies, experts, templates, clientKey: randomUUID() };
};

export const actions: Actions = deskActions;
