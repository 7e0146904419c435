import type { RequestEvent } from '@sveltejs/kit';
import { type FormProblem, formProblem, problemOf } from '#lib/problem.ts';

export type PostedFile = { readonly question: string; readonly file: File };

/** Files that came with a form, without JavaScript: sent up one by one, until one is refused. */
export async function sendFiles(
  { fetch }: Pick<RequestEvent, 'fetch'>,
  files: readonly PostedFile[],
  pathFor: (question: string) => string,
): Promise<FormProblem | undefined> {
  for (const { question, file } of files) {
    const body = new FormData();
    body.append('file', file, file.name);
    const response = await fetch(pathFor(question), { method: 'POST', body });
    if (response.ok) continue;
    const { code, message } = formProblem(problemOf({ response, error: await response.json() }));
    return { code, message, fields: { [question]: `${file.name}: ${message}` } };
  }
  return undefined;
}
