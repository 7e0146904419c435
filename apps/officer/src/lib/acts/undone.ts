import { textIn, type Typed } from '#lib/desk/posted.ts';
import type { FormProblem } from '#lib/problem.ts';

/** What a page's form answers when it was not done; without a problem it was only a preview. */
export type Undone = { act: string; typed: Typed; problem?: FormProblem };

/** What was typed in a field of this act's form; nothing where another was sent. */
export function typedText(form: Undone | null, act: string, name: string): string | undefined {
  return form?.act === act ? textIn(form.typed, name) : undefined;
}

export function problemOfAct(form: Undone | null, act: string): FormProblem | undefined {
  return form?.act === act && form.problem?.code !== 'session-expired' ? form.problem : undefined;
}
