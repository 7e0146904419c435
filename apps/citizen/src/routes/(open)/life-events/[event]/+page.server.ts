import { writtenIn } from '@openvssid/core';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const written = writtenIn(event.locals.language);
  const query = { language: written };
  const [guide, help] = await Promise.all([
    api(event).GET('/api/life-events/{event}', { params: { path: event.params, query } }),
    api(event).GET('/api/help', { params: { query } }),
  ]);
  return { guide: dataOrThrow(event, guide), contact: dataOrThrow(event, help).contact, written };
};
