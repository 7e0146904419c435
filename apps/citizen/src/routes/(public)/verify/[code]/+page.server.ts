import { api } from '#lib/api.ts';
import { problemOf, throwProblem } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

/** Where the QR of a document leads: did the office issue it, and is it still so? */
export const load: PageServerLoad = async (event) => {
  const code = event.params.code.slice(0, 60);
  const answer = await api(event).GET('/api/documents/{code}', { params: { path: { code } } });
  if (answer.data) return { code, document: answer.data };
  const problem = problemOf(answer);
  if (problem.status !== 404) throwProblem(event, problem);
  return { code, document: null };
};
