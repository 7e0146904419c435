import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { APP_VERSION } from '#lib/app-version.ts';
import type { Answer } from '#lib/problem.ts';
import { leaveForVneid } from '#lib/vneid/origin.server.ts';

/**
 * Off to VNeID, and back to `next` signed in; answers what was refused. `again`: VNeID asks anew who is signed in here already.
 *
 *     return failWith(await goToVneid(event, { next: '/forgotten-password/vneid' }), {});
 */
export async function goToVneid(
  event: RequestEvent,
  { next, again = false }: { next: string; again?: boolean },
): Promise<Answer<unknown>> {
  const answer = await api(event).POST('/api/sign-in/vneid/start', { body: { next, again, appVersion: APP_VERSION } });
  if (answer.data) leaveForVneid(answer.data.url);
  return answer;
}
