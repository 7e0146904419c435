import { attachToFiling, continueFiling, removeFromFiling, searchInFiling } from '#lib/at-desk/question-actions.server.ts';
import { loadQuestionPage } from '#lib/at-desk/question-page.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadQuestionPage(event);

export const actions: Actions = {
  continue: continueFiling,
  attach: attachToFiling,
  remove: removeFromFiling,
  search: searchInFiling,
};
