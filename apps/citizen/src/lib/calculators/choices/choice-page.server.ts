import { fail, type RequestEvent } from '@sveltejs/kit';
import type { ReaderLanguage } from '@openvssid/core';
import type { QuestionForm } from '@openvssid/rules/forms';
import { answerForm, type Calculated } from '@openvssid/ui/calculators/answer-form';
import { formParts } from '@openvssid/ui/calculators/form-parts';
import { forReader } from '#lib/languages/translate.server.ts';
import type { Answer } from '#lib/problem.ts';
import { begin } from '../form-page.server.ts';

type Locals = { locals: App.Locals };

type Choice<Outcome, View> = {
  readonly form: QuestionForm;
  /** The API itself says what is wrong with the facts: here they are whatever the form has made of what was typed. */
  readonly compute: (event: RequestEvent, facts: never) => Promise<Answer<{ result: Outcome }>>;
  readonly view: (result: Outcome, language: ReaderLanguage) => View;
};

/** A comparison: what its page loads, and what it answers to its form. By POST: birth, money and history stand in no address. */
export function choicePage<Outcome, View>({ form, compute, view }: Choice<Outcome, View>) {
  const formFor = ({ locals: { language } }: Locals) => forReader(form, language);
  const shown = (event: Locals, calculated: Calculated<Outcome>) => {
    const { language } = event.locals;
    const { done } = calculated;
    return { ...formParts(formFor(event), calculated, language), done: done && view(forReader(done.result, language), language) };
  };
  return {
    load: async (event: RequestEvent) => {
      const { typed, ...own } = await begin(event, formFor(event));
      return { ...shown(event, { typed }), ...own };
    },
    calculate: async (event: RequestEvent) => {
      const answer = await answerForm(event, formFor(event), (facts) => compute(event, facts as never));
      return 'status' in answer ? fail(answer.status, shown(event, answer.data)) : shown(event, answer);
    },
  };
}
