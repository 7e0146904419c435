import { redirect } from '@sveltejs/kit';
import { formByKey } from '@openvssid/procedures/forms';
import { HOTLINE } from '$app/env/private';
import { keepFor } from '#lib/acting/for-whom.ts';
import { api } from '#lib/api.ts';
import { loadService } from '#lib/form/load-service.server.ts';
import { ownQuery, pathOf, type Place, placeOf } from '#lib/form/place.ts';
import { draftOf } from '#lib/form/question-page.server.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { pageOfSubject } from '#lib/services/page-of-subject.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { procedure, subject } = placeOf(event);
  const { procedures } = dataOrThrow(event, await api(event).GET('/api/procedures'));
  // A service about a visit, or about an application, begins there.
  const begins = pageOfSubject(procedures.find(({ key }) => key === procedure)?.subject ?? 'none');
  if (subject === '' && begins !== undefined) redirect(303, keepFor(event.url, begins));
  const { place, service, eligibility, guide } = await loadService(event);
  const draft = eligibility.ok ? await draftOf(event, place) : undefined;
  return {
    service,
    eligibility,
    guide,
    savedAt: draft?.updatedAt ?? undefined,
    start: startOf(event.url, place),
    resume: pathOf(place, 'continue'),
    hotline: HOTLINE,
  };
};

/** The first page of questions; answers that the link brought along go with it. */
function startOf({ searchParams }: URL, place: Place): string {
  const first = formByKey(place.procedure)?.pages[0]?.key;
  const own = Object.keys(ownQuery(place));
  return pathOf(place, first, Object.fromEntries([...searchParams].filter(([name]) => !own.includes(name))));
}
