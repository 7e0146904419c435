import { CHOICE_FORMS } from '@openvssid/rules/forms';
import { api } from '#lib/api.ts';
import { choicePage } from '#lib/calculators/choices/choice-page.server.ts';
import { oneTimeOrPensionView } from '#lib/calculators/choices/one-time-or-pension-view.server.ts';
import type { Actions, PageServerLoad } from './$types';

const choice = choicePage({
  form: CHOICE_FORMS['one-time-or-pension'],
  compute: (event, facts) => api(event).POST('/api/calculators/choices/one-time-or-pension', { body: facts }),
  view: oneTimeOrPensionView,
});

export const load = choice.load satisfies PageServerLoad;
export const actions = { default: choice.calculate } satisfies Actions;
