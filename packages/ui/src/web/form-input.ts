import { type ActionFailure, fail } from '@sveltejs/kit';
import type { FormProblem } from './problem.ts';

/** What was typed in a field; nothing where the field was not sent or is a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The fields that were left empty, each with its sentence; undefined where none was. */
export function emptyFields(form: FormData, sentences: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const empty = Object.entries(sentences).filter(([name]) => textOf(form, name).trim() === '');
  return empty.length > 0 ? Object.fromEntries(empty) : undefined;
}

/** A fault that the page finds by itself, in the shape of those that the API finds (`failWith`). */
export function failFields<Values extends Record<string, unknown>>(
  fields: Record<string, string>,
  values: Values,
): ActionFailure<{ problem: FormProblem; values: Values }> {
  return fail(422, { problem: { code: 'invalid-request', message: Object.values(fields)[0] ?? '', fields }, values });
}
