import type { RequestEvent } from '@sveltejs/kit';
import { textIn } from '@openvssid/core';
import { type QuestionForm, type Typed, typedFrom } from '@openvssid/rules/forms';
import { api } from '#lib/api.ts';
import type { paths } from '#lib/api.generated.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url' | 'locals'>;
type MyFacts = paths['/api/calculators/my-facts']['get']['responses'][200]['content']['application/json'];

/** What somebody would type of themselves, and what of their records was left out or is not known. */
export type Own = { readonly typed: Typed; readonly notes: readonly string[] };

/** Undefined for whoever is not signed in, and for forms that ask nothing the records know. */
export async function ownTyped(event: Event, form: QuestionForm): Promise<Own | undefined> {
  const { data } = await api(event).GET('/api/calculators/my-facts');
  if (!data) return undefined;
  const { language } = event.locals;
  const typed = typedFrom(form, factsOf(form, data), language);
  if (Object.keys(typed).length === 0) return undefined;
  const notes = data.notes.filter(({ code }) => concerns(code, form)).map(({ text }) => textIn(text, language));
  return { typed, notes };
}

/** Whether the records of whoever is signed in could answer anything of it. */
export function takesOwn(form: QuestionForm): boolean {
  const known = ['person.sex', 'history', 'pensionStart'];
  return form.ofSomebodyElse !== true && form.questions.some(({ key }) => known.includes(key));
}

function factsOf(form: QuestionForm, { person, history, unemployment, pension }: MyFacts): Record<string, unknown> {
  if (form.name === 'unemployment') return unemployment;
  return { person, history, ...pension, ...(pension && { pensioner: { kind: 'pension', monthlyAmount: pension.amount } }) };
}

/** What only some of the forms ask. */
const ASKED_WITH: Readonly<Partial<Record<MyFacts['notes'][number]['code'], string>>> = {
  'birth-year-only': 'person.birth',
  'support-unknown': 'stateSupport',
  'work-unknown': 'work',
  'region-unknown': 'region',
};

function concerns(code: MyFacts['notes'][number]['code'], form: QuestionForm): boolean {
  const asked = form.questions.flatMap((question) =>
    question.kind === 'list' ? [question.key, ...question.item.map(({ key }) => key)] : [question.key],
  );
  return asked.includes(ASKED_WITH[code] ?? 'history');
}
