import { fail } from '@sveltejs/kit';
import { CHOICE_FORMS } from '@openvssid/rules/forms';
import { answerForm, type Calculated } from '@openvssid/ui/calculators/answer-form';
import { formParts } from '@openvssid/ui/calculators/form-parts';
import { api } from '#lib/api.ts';
import type { OneTimeOrPension } from '#lib/calculators/choices/aspects.server.ts';
import { oneTimeOrPensionView } from '#lib/calculators/choices/one-time-or-pension-view.server.ts';
import { begin } from '#lib/calculators/form-page.server.ts';
import { forReader } from '#lib/languages/translate.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Locals = { locals: App.Locals };

export const load: PageServerLoad = async (event) => {
  const { typed, ...own } = await begin(event, formFor(event));
  return { ...shown(event, { typed }), ...own };
};

/** By POST: birth, money and history stand in no address. */
export const actions: Actions = {
  default: async (event) => {
    // The API itself says what is wrong with the facts.
    const answer = await answerForm(event, formFor(event), (facts) =>
      api(event).POST('/api/calculators/choices/one-time-or-pension', { body: facts as never }),
    );
    return 'status' in answer ? fail(answer.status, shown(event, answer.data)) : shown(event, answer);
  },
};

function shown(event: Locals, calculated: Calculated<OneTimeOrPension>) {
  const { language } = event.locals;
  const { done } = calculated;
  return {
    ...formParts(formFor(event), calculated, language),
    done: done && oneTimeOrPensionView(forReader(done.result, language), language),
  };
}

function formFor({ locals: { language } }: Locals) {
  return forReader(CHOICE_FORMS['one-time-or-pension'], language);
}
