import type { FormProblem } from '#lib/problem.ts';
import type { DeskAction } from './file.ts';

/** What was typed, as it was posted: it is shown again where the action was not done. */
export type Typed = readonly (readonly [name: string, value: string])[];

/** `by`: a name, `citizen`, `machine`, or `you` where one asks again for what one has done. */
export type Conflict = { by: string; happened: string; at: string };

/** What a form action of the application page answers when it was not done; without a problem it was only a preview. */
export type NotDone = { action: DeskAction; typed: Typed; problem?: FormProblem; conflict?: Conflict };

export function typedIn(form: FormData): Typed {
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
}

export function textIn(typed: Typed, name: string): string {
  return (typed.find(([known]) => known === name)?.[1] ?? '').trim();
}

/** What was typed in one form of the page; nothing where another was sent. */
export function typedFor(form: NotDone | null, action: DeskAction): Typed {
  return form?.action === action ? form.typed : [];
}

export type Reason = { code: string; document?: string };

/** The ticked reasons of a form whose fields begin with `prefix`. */
export function reasonsIn(typed: Typed, prefix: string): Reason[] {
  return typed
    .filter(([name]) => name === `${prefix}-reason`)
    .map(([, code]) => {
      const document = textIn(typed, `${prefix}-document-${code}`);
      return document === '' ? { code } : { code, document };
    });
}
