import { error, redirect } from '@sveltejs/kit';
import { formByKey, withChoices } from '@openvssid/procedures/forms';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { pathOf, placeOf } from '#lib/form/place.ts';
import { draftOf } from '#lib/form/question-page.server.ts';
import { stepToContinue } from '@openvssid/ui/questions/steps';
import type { PageServerLoad } from './$types';

/** Takes a draft up where it was left; there is nothing to see here. */
export const load: PageServerLoad = async (event) => {
  const place = placeOf(event);
  const form = formByKey(place.procedure);
  if (!form) error(404, problemTexts[event.locals.language].notFound.title);
  const { answers, choices, eligibility } = await draftOf(event, place);
  redirect(303, eligibility.ok ? pathOf(place, stepToContinue(withChoices(form, choices), answers)) : pathOf(place));
};
