import { api } from '#lib/api.ts';
import { feedbackQuery, readFeedbackFilter } from '#lib/feedback/filter.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const filter = readFeedbackFilter(event.url.searchParams);
  const query = feedbackQuery(filter);
  return { filter, page: dataOrThrow(event, await api(event).GET('/api/feedback', { params: { query } })) };
};
