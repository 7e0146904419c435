import { api } from '#lib/api.ts';
import { problemOf, throwProblem } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

/** Where the QR of a letter leads: did the office write it? */
export const load: PageServerLoad = async (event) => {
  const answer = await api(event).GET('/api/documents/{code}', { params: { path: { code: event.params.code.slice(0, 40) } } });
  if (answer.data) return { code: event.params.code, letter: answer.data };
  const problem = problemOf(answer);
  if (problem.status !== 404) throwProblem(event, problem);
  return { code: event.params.code, letter: null };
};
