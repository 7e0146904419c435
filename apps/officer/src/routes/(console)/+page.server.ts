import { redirect } from '@sveltejs/kit';
import { procedures } from '@openvssid/procedures';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { queryOf, readFilter } from '#lib/queue/filter.ts';
import { startFor } from '#lib/shell/entries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { session, language } = await event.parent();
  const start = session.signedIn ? startFor(session.roles) : '/';
  if (start !== '/') redirect(303, start);
  const filter = readFilter(event.url.searchParams);
  const services = procedures.map(({ key, appCode, name }) => ({
    value: key,
    label: appCode === undefined ? name[language] : `[${appCode}] ${name[language]}`,
  }));
  return {
    filter,
    services,
    queue: dataOrThrow(event, await api(event).GET('/api/queue', { params: { query: queryOf(filter) } })),
  };
};
