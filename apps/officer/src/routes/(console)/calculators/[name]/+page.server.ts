import { error, fail } from '@sveltejs/kit';
import { textIn } from '@openvssid/core';
import { CALCULATOR_FORMS, type CalculatorForm, isCalculatorName, resultView } from '@openvssid/rules/forms';
import { answerForm, type Calculated } from '@openvssid/ui/calculators/answer-form';
import { beginWith, formParts } from '@openvssid/ui/calculators/form-parts';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { api } from '#lib/api.ts';
import { listedCalculators } from '#lib/calculators/listed.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Locals = { locals: App.Locals };

export const load: PageServerLoad = async (event) => {
  const form = formOf(event);
  const listed = (await listedCalculators(event)).find(({ name }) => name === form.name);
  return {
    ...shown(form, event, { typed: beginWith(event, form) }),
    title: textIn(listed?.title ?? form.title, event.locals.language),
    lead: listed && textIn(listed.description, event.locals.language),
  };
};

/** By POST: birth, money and history of the person concerned stand in no address. */
export const actions: Actions = {
  default: async (event) => {
    const form = formOf(event);
    // Whoever may not be here any more has still typed it themselves: a session that ended loses nothing of it.
    event.locals.keepTyped = true;
    const answer = await answerForm(event, form, (facts) =>
      api(event).POST('/api/calculators/{name}', { params: { path: { name: form.name } }, body: facts }),
    );
    return 'status' in answer ? fail(answer.status, shown(form, event, answer.data)) : shown(form, event, answer);
  },
};

function shown(form: CalculatorForm, { locals: { language } }: Locals, calculated: Calculated) {
  const { done } = calculated;
  const { view, problem, more } = formParts(form, calculated, language);
  return { view, problem, more, done: done && { facts: done.facts, result: resultView(form, done.result, language) } };
}

function formOf({ params, locals: { language } }: Locals & { params: { name: string } }): CalculatorForm {
  if (!isCalculatorName(params.name)) error(404, problemTexts[language].notFound.title);
  return CALCULATOR_FORMS[params.name];
}
