import { api } from '#lib/api.ts';
import { failWith, problemOf, throwProblem } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await api(event).GET('/api/stop-recovery/{token}', { params: { path: event.params } });
  if (answer.data) return { recovery: answer.data };
  const problem = problemOf(answer);
  // One that is over is answered on the page, with what to do instead.
  return problem.code === 'link-not-valid' ? { recovery: undefined } : throwProblem(event, problem);
};

export const actions: Actions = {
  default: async (event) => {
    const answer = await api(event).POST('/api/stop-recovery/{token}', { params: { path: event.params } });
    return answer.response.ok ? { done: true as const } : failWith(answer, {});
  },
};
