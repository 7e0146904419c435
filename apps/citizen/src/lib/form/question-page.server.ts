import { textIn } from '@openvssid/core';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  type Answers,
  type Form,
  formByKey,
  holds,
  listAnswer,
  type Page,
  pageOf,
  pageWithChoices,
  visiblePages,
} from '@openvssid/procedures/forms';
import { listsFor, type Searched, searchedIn } from '@openvssid/ui/questions/lists';
import { CHECK, positionOf, previousStep } from '@openvssid/ui/questions/steps';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { serviceTexts } from '@openvssid/ui/texts/services';
import { api } from '#lib/api.ts';
import { forReader } from '#lib/languages/translate.server.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { listSource } from './lists.server.ts';
import { ownQuery, pathOf, placeOf, type Place } from './place.ts';
import type { DraftShown } from './save-page.server.ts';
import { readerOf } from './reader.server.ts';
import { seenOf } from './seen.server.ts';
import { signForm } from './whose-form.ts';

type PageEvent = RequestEvent<{ procedure: string; page: string }>;

export type Step = { readonly place: Place; readonly form: Form; readonly page: Page };

/** The page of questions that an address names. */
export function stepOf(event: PageEvent): Step {
  const form = formByKey(event.params.procedure);
  const page = form && pageOf(form, event.params.page);
  if (!form || !page) error(404, problemTexts[event.locals.language].notFound.title);
  return { place: placeOf(event), form, page: forReader(page, event.locals.language) };
}

export async function draftOf(event: Pick<RequestEvent, 'fetch' | 'url'>, place: Place): Promise<DraftShown> {
  const params = { path: { procedure: place.procedure }, query: ownQuery(place) };
  return dataOrThrow(event, await api(event).GET('/api/drafts/{procedure}', { params }));
}

/** Name of a service with its code. */
export async function nameOf(
  event: Pick<RequestEvent, 'fetch' | 'url' | 'locals'>,
  { procedure }: Place,
): Promise<string | undefined> {
  const { procedures } = dataOrThrow(event, await api(event).GET('/api/procedures'));
  const found = procedures.find(({ key }) => key === procedure);
  const { language } = event.locals;
  return (
    found &&
    (found.appCode === null
      ? textIn(found.name, language)
      : serviceTexts[language].coded(found.appCode, textIn(found.name, language)))
  );
}

/** All that a question page shows. A service that is not for this person, or a page that is not asked, leads to where it says so. */
export async function loadQuestionPage(event: PageEvent) {
  const { place, form, page: asked } = stepOf(event);
  const [draft, service, reader] = await Promise.all([draftOf(event, place), nameOf(event, place), readerOf(event)]);
  const page = pageWithChoices(asked, draft.choices);
  const searched = searchedIn(page, event.url.searchParams);
  if (!draft.eligibility.ok || !holds(page.when, draft.answers)) redirect(303, pathOf(place));
  return {
    ...shownPart(place, page, draft, reader),
    service,
    lists: await listsFor(listSource(event), page, draft.answers, searched, draft.home),
    searched,
    wanted: wantedIn(event.url, page),
    position: positionOf(form, page, draft.answers) + 1,
    pages: visiblePages(form, draft.answers).map(({ key }) => key),
    back:
      event.url.searchParams.get('from') === CHECK
        ? pathOf(place, CHECK)
        : pathOf(place, previousStep(form, page, draft.answers)),
  };
}

/** With an ended session only what was typed is shown again, so that it can be sent after a sign-in in another window. */
export function withoutSession(event: PageEvent) {
  const { place, page } = stepOf(event);
  const draft = { version: 0, updatedAt: null, answers: {}, files: [] };
  return {
    ...shownPart(place, page, draft, ''),
    service: undefined,
    lists: {},
    searched: {} satisfies Searched,
    wanted: {},
    position: 0,
    pages: [],
    back: pathOf(place),
  };
}

function shownPart(
  place: Place,
  page: Page,
  { version, updatedAt, answers, files }: Pick<DraftShown, 'version' | 'updatedAt' | 'answers' | 'files'>,
  reader: string,
) {
  const named = [page, ...page.questions].flatMap(({ key, when }) => (when ? [key, when.question] : [key]));
  return {
    place,
    page,
    answers: Object.fromEntries(
      named.flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])),
    ) satisfies Answers,
    files: files.filter(({ fileId }) => page.questions.some(({ key }) => listAnswer(answers, key).includes(fileId))),
    saved: { version, seen: signForm(reader, seenOf(page, answers)), savedAt: updatedAt ?? '' },
  };
}

/** A link may bring the answer to a choice along, «Không phải tôi» for one. */
function wantedIn({ searchParams }: URL, page: Page): Answers {
  const choices = page.questions.filter((question) => question.kind === 'choice');
  return Object.fromEntries(
    choices.flatMap(({ key, options }) => {
      const wanted = options.find(({ value }) => value === searchParams.get(key));
      return wanted ? [[key, wanted.value]] : [];
    }),
  );
}
