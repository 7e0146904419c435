import { error, type RequestEvent } from '@sveltejs/kit';
import { textOf } from '../web/form-input.ts';
import { type Answer, type Problem, problemOf, throwProblem } from '../web/problem.ts';

type Event = Pick<RequestEvent, 'url' | 'fetch'>;

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

/** The PDF of the API, handed on; where it is refused, the form's page with these facts says why. */
export async function passOn(
  event: Event,
  facts: Readonly<Record<string, unknown>>,
  answer: Answer<ReadableStream<Uint8Array> | null>,
): Promise<Response> {
  if (!answer.response.ok || !answer.data) return refused(event, facts, problemOf(answer));
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  for (const name of ['content-type', 'content-disposition']) headers.set(name, answer.response.headers.get(name) ?? '');
  return new Response(answer.data, { headers });
}

/** As a form of the page would send it: a refusal is no page of its own, and nothing that was typed gets lost. */
function refused(event: Event, facts: Readonly<Record<string, unknown>>, problem: Problem): Promise<Response> {
  const { status, code, title, path = '' } = problem;
  if (status === 401 || status === 404) return throwProblem(event, problem);
  const body = new URLSearchParams({ do: 'refused', facts: JSON.stringify(facts), status: String(status), code, title, path });
  return event.fetch(event.url.pathname.replace(/\/paper$/, ''), { method: 'POST', body, headers: { accept: 'text/html' } });
}
