import { writtenIn } from '@openvssid/core';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const language = writtenIn(event.locals.language);
  const query = { language };
  const [article, help] = await Promise.all([
    api(event).GET('/api/help/{kind}/{slug}', { params: { path: event.params, query } }),
    api(event).GET('/api/help', { params: { query } }),
  ]);
  return { article: dataOrThrow(event, article), contact: dataOrThrow(event, help).contact, written: language };
};
