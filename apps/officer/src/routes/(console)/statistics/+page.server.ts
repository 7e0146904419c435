import { parseDay } from '@openvssid/core';
import { api } from '#lib/api.ts';
import { dataOrThrow, formProblem, problemOf } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const typed = event.url.searchParams.get('day')?.trim() ?? '';
  const parsed = typed === '' ? undefined : parseDay(typed);
  const day = parsed?.ok ? parsed.value : undefined;
  const of = (query: { day?: string }) => api(event).GET('/api/statistics', { params: { query } });
  const chosen = await of({ ...(typed !== '' && { day: day ?? typed }) });
  // A day that is none, or is to come, leaves today's on the page.
  const wrongDay = chosen.response.status === 400 || chosen.response.status === 422;
  const made = dataOrThrow(event, wrongDay ? await of({}) : chosen);
  return { made, typed, problem: wrongDay ? formProblem(problemOf(chosen)) : undefined };
};
