import { attachFiles, continueForm, removeFile, saveForm, searchLists } from '#lib/form/question-actions.server.ts';
import { loadQuestionPage, withoutSession } from '#lib/form/question-page.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => (event.locals.keepTyped ? withoutSession(event) : loadQuestionPage(event));

export const actions: Actions = {
  continue: continueForm,
  save: saveForm,
  attach: attachFiles,
  remove: removeFile,
  search: searchLists,
};
