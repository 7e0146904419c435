import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { confirmPath } from '#lib/confirm.ts';
import { problemOf, throwProblem } from '#lib/problem.ts';
import type { RequestHandler } from './$types';

/** The file itself, as the API sends it, piece by piece. Posted, so that no link elsewhere takes somebody's data away. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const body = {
    format: textOf(form, 'format') === 'json' ? 'json' : 'pdf',
    protectedVisits: form.has('protectedVisits'),
  } as const;
  const answer = await api(event).POST('/api/my-data/export', { body, parseAs: 'stream' });
  if (!answer.response.ok || !answer.data) {
    const problem = problemOf(answer);
    if (problem.code === 'reauthentication-needed') redirect(303, confirmPath(new URL('/settings/my-data', event.url)));
    return throwProblem(event, problem);
  }
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  for (const name of ['content-type', 'content-disposition']) headers.set(name, answer.response.headers.get(name) ?? '');
  return new Response(answer.data, { headers });
};
