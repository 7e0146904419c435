import { writtenIn } from '@openvssid/core';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const written = writtenIn(event.locals.language);
  const answer = await api(event).GET('/api/life-events', { params: { query: { language: written } } });
  return { ...dataOrThrow(event, answer), written };
};
