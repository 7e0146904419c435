import { redirect } from '@sveltejs/kit';
import { keepFor } from '#lib/acting/for-whom.ts';
import { api } from '#lib/api.ts';
import { nameOf } from '#lib/form/question-page.server.ts';
import { ownQuery, placeOf } from '#lib/form/place.ts';
import { failWith } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ service: await nameOf(event, placeOf(event)) });

export const actions: Actions = {
  default: async (event) => {
    const place = placeOf(event);
    const answer = await api(event).DELETE('/api/drafts/{procedure}', {
      params: { path: { procedure: place.procedure }, query: ownQuery(place) },
    });
    if (!answer.response.ok) return failWith(answer, {});
    redirect(303, keepFor(event.url, '/services'));
  },
};
