import { error, fail } from '@sveltejs/kit';
import { textIn } from '@openvssid/core';
import { CALCULATOR_FORMS, type CalculatorForm, isCalculatorName, resultView } from '@openvssid/rules/forms';
import { answerForm, type Calculated } from '@openvssid/ui/calculators/answer-form';
import { formParts } from '@openvssid/ui/calculators/form-parts';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { api } from '#lib/api.ts';
import { begin } from '#lib/calculators/form-page.server.ts';
import { forReader } from '#lib/languages/translate.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Locals = { locals: App.Locals };

export const load: PageServerLoad = async (event) => {
  const form = formOf(event);
  const { language } = event.locals;
  const { typed, ...own } = await begin(event, form);
  return {
    ...shown(form, event, { typed }),
    ...own,
    onward: (form.answer.onward ?? []).map((name) => ({
      name,
      title: textIn(forReader(CALCULATOR_FORMS[name].title, language), language),
    })),
    guide: form.guide,
  };
};

/** By POST: birth, money and history stand in no address. */
export const actions: Actions = {
  default: async (event) => {
    const form = formOf(event);
    const answer = await answerForm(event, form, (facts) =>
      api(event).POST('/api/calculators/{name}', { params: { path: { name: form.name } }, body: facts }),
    );
    return 'status' in answer ? fail(answer.status, shown(form, event, answer.data)) : shown(form, event, answer);
  },
};

function shown(form: CalculatorForm, { locals: { language } }: Locals, calculated: Calculated) {
  const { done } = calculated;
  return {
    ...formParts(form, calculated, language),
    done: done && { facts: done.facts, result: resultView(form, forReader(done.result, language), language) },
  };
}

function formOf({ params, locals: { language } }: Locals & { params: { name: string } }): CalculatorForm {
  if (!isCalculatorName(params.name)) error(404, problemTexts[language].notFound.title);
  return forReader(CALCULATOR_FORMS[params.name], language);
}
