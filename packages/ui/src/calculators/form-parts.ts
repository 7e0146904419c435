import '../web/app-types.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { ReaderLanguage } from '@openvssid/core';
import { initialTyped, type QuestionForm, type Typed } from '@openvssid/rules/forms';
import type { Calculated } from './answer-form.ts';
import { formView } from './form-view.ts';
import { todayInVietnam } from './today.ts';
import { choicesIn, sharedPath } from './typed-form.ts';

/** What a form holds when somebody comes to it: the usual choices, what is `known` of a person, and the choices of the address. */
export function beginWith({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>, form: QuestionForm, known?: Typed): Typed {
  return { ...initialTyped(form, todayInVietnam(), locals.language), ...known, ...choicesIn(form, url.searchParams) };
}

/** What the page of a form shows besides the result. */
export function formParts(
  form: QuestionForm,
  { typed, problem, errors, opened, more }: Calculated<unknown>,
  language: ReaderLanguage,
) {
  const shown = { typed, today: todayInVietnam(), ...(errors && { errors }), ...(opened !== undefined && { opened }) };
  return { view: formView(form, shown, language), path: sharedPath(form, typed), problem, more: more === true };
}
