import { error, type RequestEvent } from '@sveltejs/kit';
import { textOf } from '../web/form-input.ts';
import { type Answer, problemOf, throwProblem } from '../web/problem.ts';

/** The facts that our own page has put into its form; anything else was not written by it. Posted: facts stand in no address. */
export async function sentFacts(request: Request): Promise<Record<string, unknown>> {
  const text = textOf(await request.formData(), 'facts');
  try {
    const facts: unknown = JSON.parse(text);
    return typeof facts === 'object' && facts !== null ? { ...facts } : {};
  } catch {
    error(400);
  }
}

/** The PDF of the API, handed on. */
export function passOn(event: Pick<RequestEvent, 'url'>, answer: Answer<ReadableStream<Uint8Array> | null>): Response {
  if (!answer.response.ok || !answer.data) return throwProblem(event, problemOf(answer));
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  for (const name of ['content-type', 'content-disposition']) headers.set(name, answer.response.headers.get(name) ?? '');
  return new Response(answer.data, { headers });
}
