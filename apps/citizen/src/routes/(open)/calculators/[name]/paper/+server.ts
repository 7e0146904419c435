import { error } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { problemOf, throwProblem } from '#lib/problem.ts';
import type { RequestHandler } from './$types';

/** The calculation as a PDF. Posted: facts stand in no address. */
export const POST: RequestHandler = async (event) => {
  const facts = readFacts(textOf(await event.request.formData(), 'facts'));
  const answer = await api(event).POST('/api/calculators/{name}/paper', {
    params: { path: { name: event.params.name } },
    body: facts,
    parseAs: 'stream',
  });
  if (!answer.response.ok || !answer.data) return throwProblem(event, problemOf(answer));
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  for (const name of ['content-type', 'content-disposition']) headers.set(name, answer.response.headers.get(name) ?? '');
  return new Response(answer.data, { headers });
};

/** What our own page has put into its form; anything else was not written by it. */
function readFacts(text: string): Record<string, unknown> {
  try {
    const facts: unknown = JSON.parse(text);
    return typeof facts === 'object' && facts !== null ? { ...facts } : {};
  } catch {
    error(400);
  }
}
