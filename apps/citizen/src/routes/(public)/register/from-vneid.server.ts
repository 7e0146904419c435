import type { RequestEvent } from '@sveltejs/kit';
import type { paths } from '#lib/api.generated.ts';
import { api } from '#lib/api.ts';
import { problemOf, throwProblem } from '#lib/problem.ts';

export type VneidPerson = paths['/api/registration/vneid']['get']['responses'][200]['content']['application/json'];

/** Who has come from VNeID in this browser, within the hour; undefined where nobody has. */
export async function personFromVneid(event: Pick<RequestEvent, 'fetch' | 'url'>): Promise<VneidPerson | undefined> {
  const answer = await api(event).GET('/api/registration/vneid');
  if (answer.data) return answer.data;
  const problem = problemOf(answer);
  return problem.code === 'vneid-person-missing' ? undefined : throwProblem(event, problem);
}
