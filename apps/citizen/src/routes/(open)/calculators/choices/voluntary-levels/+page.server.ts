import { CHOICE_FORMS } from '@openvssid/rules/forms';
import { api } from '#lib/api.ts';
import { choicePage } from '#lib/calculators/choices/choice-page.server.ts';
import { voluntaryLevelsView } from '#lib/calculators/choices/voluntary-levels-view.server.ts';
import type { Actions, PageServerLoad } from './$types';

const choice = choicePage({
  form: CHOICE_FORMS['voluntary-levels'],
  compute: (event, facts) => api(event).POST('/api/calculators/choices/voluntary-levels', { body: facts }),
  view: voluntaryLevelsView,
});

export const load = choice.load satisfies PageServerLoad;
export const actions = { default: choice.calculate } satisfies Actions;
