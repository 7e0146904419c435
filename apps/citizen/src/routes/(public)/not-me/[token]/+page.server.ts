import { api } from '#lib/api.ts';
import { VNEID_ORIGIN } from '#lib/vneid/origin.server.ts';
import { failWith, problemOf, throwProblem } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await api(event).GET('/api/not-me/{token}', { params: { path: event.params } });
  if (answer.data) return { report: answer.data, vneid: VNEID_ORIGIN };
  const problem = problemOf(answer);
  // A link that has had its day is answered on the page, with what to do instead.
  return problem.code === 'link-not-valid' ? { report: undefined, vneid: VNEID_ORIGIN } : throwProblem(event, problem);
};

export const actions: Actions = {
  default: async (event) => {
    const answer = await api(event).POST('/api/not-me/{token}', { params: { path: event.params } });
    return answer.response.ok ? { done: true as const } : failWith(answer, {});
  },
};
