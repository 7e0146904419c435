import type { RequestEvent } from '@sveltejs/kit';
import type { ReaderLanguage } from '@openvssid/core';
import { initialTyped, type QuestionForm } from '@openvssid/rules/forms';
import type { Calculated } from './calculate.server.ts';
import { formView } from './form-view.server.ts';
import { ownTyped, takesOwn } from './own-facts.server.ts';
import { todayInVietnam } from './today.server.ts';
import { choicesIn, sharedPath } from './typed-form.server.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url' | 'locals' | 'request'>;

/** What a form holds when somebody comes to it: the usual choices, what their records say, and the choices of the address. */
export async function begin(event: Event, form: QuestionForm) {
  // What was sent is shown, not what would be filled in.
  const wantsOwn = event.request.method === 'GET' && !event.url.searchParams.has('empty') && takesOwn(form);
  const own = wantsOwn ? await ownTyped(event, form) : undefined;
  const usual = initialTyped(form, todayInVietnam(), event.locals.language);
  return {
    typed: { ...usual, ...own?.typed, ...choicesIn(form, event.url.searchParams) },
    own: own && { notes: own.notes },
    takesOwn: takesOwn(form),
  };
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
