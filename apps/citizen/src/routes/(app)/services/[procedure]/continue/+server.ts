import { error, redirect, type RequestHandler } from '@sveltejs/kit';
import { formByKey } from '@openvssid/procedures/forms';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { pathOf, placeOf } from '#lib/form/place.ts';
import { draftOf } from '#lib/form/question-page.server.ts';
import { stepToContinue } from '#lib/form/steps.ts';

/** Takes a draft up where it was left. */
export const GET: RequestHandler = async (event) => {
  const place = placeOf({ params: { procedure: event.params['procedure'] ?? '' }, url: event.url });
  const form = formByKey(place.procedure);
  if (!form) error(404, problemTexts[event.locals.language].notFound.title);
  const { answers, eligibility } = await draftOf(event, place);
  redirect(303, eligibility.ok ? pathOf(place, stepToContinue(form, answers)) : pathOf(place));
};
