import { error, fail } from '@sveltejs/kit';
import { textIn } from '@openvssid/core';
import { CALCULATOR_FORMS, type CalculatorForm, initialTyped, isCalculatorName, resultView } from '@openvssid/rules/forms';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { answerForm, type Calculated, calculator } from '#lib/calculators/calculate.server.ts';
import { formView } from '#lib/calculators/form-view.server.ts';
import { ownTyped, takesOwn } from '#lib/calculators/own-facts.server.ts';
import { todayInVietnam } from '#lib/calculators/today.server.ts';
import { choicesIn, sharedPath } from '#lib/calculators/typed-form.server.ts';
import { forReader } from '#lib/languages/translate.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Locals = { locals: App.Locals };

export const load: PageServerLoad = async (event) => {
  const form = formOf(event);
  const { language } = event.locals;
  // What was sent is shown, not what would be filled in.
  const wantsOwn = event.request.method === 'GET' && !event.url.searchParams.has('empty') && takesOwn(form);
  const own = wantsOwn ? await ownTyped(event, form) : undefined;
  const typed = { ...initialTyped(form, todayInVietnam(), language), ...own?.typed, ...choicesIn(form, event.url.searchParams) };
  return {
    ...shown(form, event, { typed }),
    own: own && { notes: own.notes },
    takesOwn: takesOwn(form),
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
    const answer = await answerForm(event, form, calculator(event, form.name));
    return 'status' in answer ? fail(answer.status, shown(form, event, answer.data)) : shown(form, event, answer);
  },
};

function shown(
  form: CalculatorForm,
  { locals: { language } }: Locals,
  { typed, problem, errors, opened, more, done }: Calculated,
) {
  return {
    view: formView(
      form,
      { typed, today: todayInVietnam(), ...(errors && { errors }), ...(opened !== undefined && { opened }) },
      language,
    ),
    path: sharedPath(form, typed),
    problem,
    more: more === true,
    done: done && { facts: done.facts, result: resultView(form, forReader(done.result, language), language) },
  };
}

function formOf({ params, locals: { language } }: Locals & { params: { name: string } }): CalculatorForm {
  if (!isCalculatorName(params.name)) error(404, problemTexts[language].notFound.title);
  return forReader(CALCULATOR_FORMS[params.name], language);
}
