import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { holds, listAnswer, type Page, pageOf, visiblePages } from '@openvssid/procedures/forms';
import { listsFor, searchedIn } from '@openvssid/ui/questions/lists';
import { positionOf, previousStep } from '@openvssid/ui/questions/steps';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { filingPath } from './filing.ts';
import { listSource } from './lists.server.ts';
import { loadFiling } from './load-filing.server.ts';

export type PageEvent = RequestEvent<{ filing: string; page: string }>;

/** One page of the questions; one that is not asked leads to where the filing is taken up. */
export async function loadQuestionPage(event: PageEvent) {
  const { form, answers, draft, personName, appCode, name, endsAt, number } = await loadFiling(event);
  const page = pageIn(event, form.pages);
  if (number !== null || !holds(page.when, answers)) redirect(303, filingPath(event.params.filing));
  const searched = searchedIn(page, event.url.searchParams);
  const before = previousStep(form, page, answers);
  return {
    filing: event.params.filing,
    service: { appCode, name },
    personName,
    endsAt,
    page,
    answers,
    files: draft.files.filter(({ fileId }) => page.questions.some(({ key }) => listAnswer(answers, key).includes(fileId))),
    version: draft.version,
    lists: await listsFor(listSource(event), page, answers, searched, draft.home),
    searched,
    position: positionOf(form, page, answers) + 1,
    pages: visiblePages(form, answers).map(({ key }) => key),
    back: before === undefined ? undefined : filingPath(event.params.filing, before),
  };
}

export function pageIn({ params, locals }: PageEvent, pages: readonly Page[]): Page {
  const page = pageOf({ procedure: '', pages }, params.page);
  if (!page) error(404, problemTexts[locals.language].notFound.title);
  return page;
}
