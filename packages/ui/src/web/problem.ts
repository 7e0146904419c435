import './app-types.ts';
import { type ActionFailure, error, fail, redirect, type RequestEvent } from '@sveltejs/kit';

/** Problem details of our API (RFC 9457), in the reader's language. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId?: string;
  /** Where in the facts of a calculation. */
  readonly path?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly FieldProblem[];
};

export type FieldProblem = { readonly path: string; readonly code: string; readonly message: string };

/** What a form shows: one sentence on top, and one at each field by its name. */
export type FormProblem = {
  readonly code: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly requestId?: string;
  readonly retryAfterSeconds?: number;
};

/** An answer of the typed client: `const answer = await api(event).GET('/api/cards')`. */
export type Answer<Data> = { readonly data?: Data | undefined; readonly error?: unknown; readonly response: Response };

/** The data of a page. Without a session it leads to the sign-in and back; any other refusal becomes the error page. */
export function dataOrThrow<Data>(event: Pick<RequestEvent, 'url'>, answer: Answer<Data>): Data {
  if (answer.response.ok && answer.data !== undefined) return answer.data;
  const problem = problemOf(answer);
  // What a page asks for stands in its address: one that no page could have written leads nowhere.
  return throwProblem(event, problem.code === 'invalid-request' ? { ...problem, status: 404 } : problem);
}

export function throwProblem(event: Pick<RequestEvent, 'url'>, problem: Problem): never {
  if (problem.status === 401) redirect(303, signInPath(event.url));
  const { message, code, requestId, retryAfterSeconds } = formProblem(problem);
  error(problem.status, message, { code, ...(requestId && { requestId }), ...(retryAfterSeconds && { retryAfterSeconds }) });
}

export function signInPath(url: URL): string {
  return `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`;
}

/**
 * The answer of a form action whose call was refused; what was typed stays.
 *
 *     if (!answer.response.ok) return failWith(answer, { userName });
 */
export function failWith<Values extends Record<string, unknown>>(
  answer: Answer<unknown>,
  values: Values,
): ActionFailure<{ problem: FormProblem; values: Values }> {
  const problem = problemOf(answer);
  return fail(problem.status, { problem: formProblem(problem), values });
}

export function problemOf({ error: body, response }: Answer<unknown>): Problem {
  if (isProblem(body)) return body;
  return { status: response.ok ? 502 : response.status, code: 'unexpected', title: '' };
}

export function formProblem(problem: Problem): FormProblem {
  const seconds = Number(problem.params?.['seconds'] ?? Number(problem.params?.['minutes'] ?? 0) * 60);
  return {
    code: problem.code,
    message: problem.title,
    fields: Object.fromEntries((problem.errors ?? []).map(({ path, message }) => [path.replace(/^body\./, ''), message])),
    ...(problem.requestId !== undefined && { requestId: problem.requestId }),
    ...(seconds > 0 && { retryAfterSeconds: seconds }),
  };
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    typeof value.status === 'number' &&
    'code' in value &&
    'title' in value
  );
}
