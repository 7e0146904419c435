import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { type ReaderLanguage, textIn } from '@openvssid/core';
import type { Page } from '@openvssid/procedures/forms';
import { api } from '#lib/api.ts';
import { failWith, type FormProblem, formProblem, problemOf } from '#lib/problem.ts';
import { askedOf, questionKey } from '@openvssid/ui/questions/asked';
import { searchField } from '@openvssid/ui/questions/lists';
import { cameAlong, type PostedPage, readPostedPage } from '@openvssid/ui/questions/posted-page';
import { CHECK, nextStep } from '@openvssid/ui/questions/steps';
import { pathOf, uploadPath } from './place.ts';
import { stepOf } from './question-page.server.ts';
import { savePage, type Saving } from './save-page.server.ts';
import { seenOf } from './seen.server.ts';
import { sendFiles } from './send-files.server.ts';
import { signForm } from './whose-form.ts';

type PageEvent = RequestEvent<{ procedure: string; page: string }>;
type Saved = Extract<Saving, { kind: 'saved' }>;

/** «Tiếp tục»: the page is saved, files that came along go up, and what is right leads on. */
export async function continueForm(event: PageEvent) {
  const { form, page, place, posted, saving } = await savePosted(event);
  if (saving.kind !== 'saved') return notSaved(event, posted, saving);
  const wrong = (await sendPosted(event, posted)) ?? errorsOf(page, saving, posted, event.locals.language);
  if (wrong) return fail(422, { problem: wrong, values: posted.answers, saved: savedState(page, saving) });

  const { answers } = saving.draft;
  const fromCheck = event.url.searchParams.get('from') === CHECK;
  const from: { from?: string } = fromCheck ? { from: CHECK } : {};
  const more = askedOf(page, answers).find((key) => !posted.asked.includes(key));
  if (more) redirect(303, `${pathOf(place, page.key, from)}#field-${questionKey(more)}`);
  const next = nextStep(form, page, answers, fromCheck ? { pagesBefore: posted.pages } : undefined);
  redirect(303, pathOf(place, next, next === CHECK ? {} : from));
}

/** Saves by itself, while somebody types: what is wrong so far is no matter yet. */
export async function saveForm(event: PageEvent) {
  const { page, posted, saving } = await savePosted(event);
  if (saving.kind !== 'saved') return notSaved(event, posted, saving);
  return { saved: savedState(page, saving) };
}

/** «Tải lên», without JavaScript; what was typed is kept as well. */
export async function attachFiles(event: PageEvent) {
  const { page, posted, saving } = await savePosted(event);
  if (saving.kind !== 'saved') return notSaved(event, posted, saving);
  const problem = await sendPosted(event, posted);
  if (problem) return fail(422, { problem, values: posted.answers, saved: savedState(page, saving) });
  redirect(303, samePage(event.url));
}

/** «Tìm»: the page again, with what the names that were typed find. */
export async function searchLists(event: PageEvent) {
  const { page, posted, saving } = await savePosted(event);
  if (saving.kind !== 'saved') return notSaved(event, posted, saving);
  const query = new URLSearchParams([...event.url.searchParams].filter(([name]) => !name.startsWith('/')));
  const searches = page.questions.filter(({ kind }) => kind === 'facility');
  for (const question of searches) query.delete(searchField(question));
  for (const [key, words] of Object.entries(posted.searched)) query.set(searchField({ key }), words);
  redirect(303, `${event.url.pathname}?${query}#field-${Object.keys(posted.searched).at(-1) ?? searches[0]?.key}`);
}

export async function removeFile(event: PageEvent) {
  const { place, posted, saving } = await savePosted(event);
  if (saving.kind !== 'saved') return notSaved(event, posted, saving);
  const query = place.for === undefined ? {} : { for: place.for };
  const answer = await api(event).DELETE('/api/files/{fileId}', { params: { path: { fileId: posted.remove }, query } });
  // Removed already, by a second click or in another window: so be it.
  if (!answer.response.ok && answer.response.status !== 404) return failWith(answer, posted.answers);
  redirect(303, samePage(event.url));
}

/** What the page in view was made from, from now on: what was right has been saved, whatever else is wrong. */
function savedState(page: Page, { reader, draft: { version, updatedAt, answers } }: Saved) {
  return { version, seen: signForm(reader, seenOf(page, answers)), savedAt: updatedAt ?? '' };
}

async function savePosted(event: PageEvent) {
  const step = stepOf(event);
  const posted = readPostedPage(step.page, await event.request.formData());
  return { ...step, posted, saving: await savePage(event, step.place, step.page, posted) };
}

function sendPosted(event: PageEvent, { files }: PostedPage): Promise<FormProblem | undefined> {
  const { place } = stepOf(event);
  return sendFiles(event, files, (question) => uploadPath(place, question));
}

function notSaved(event: PageEvent, { answers: values, version, seen }: PostedPage, saving: Exclude<Saving, Saved>) {
  if (saving.kind === 'changed') return fail(409, { changed: { version: saving.draft.version }, values });
  const problem = saving.kind === 'failed' ? problemOf(saving.answer) : undefined;
  if (problem && problem.status !== 401) return fail(problem.status, { problem: formProblem(problem), values, ended: false });
  // The page is shown without its session then, with what was typed (see the layout of these pages). It stays the form of whom it was made for.
  event.locals.keepTyped = true;
  return fail(401, { values, ended: true, saved: { version, seen, savedAt: '' } });
}

/** What is wrong with the questions that stood on the page; those that an answer has just brought up were never put. */
function errorsOf(page: Page, { draft, errors }: Saved, posted: PostedPage, language: ReaderLanguage): FormProblem | undefined {
  const put = askedOf(page, draft.answers)
    .filter((key) => posted.asked.includes(key))
    .map(questionKey);
  const shown = errors.filter((error) => put.includes(error.field) && !cameAlong(posted, error));
  const [first] = shown;
  if (!first) return undefined;
  return {
    code: first.code,
    message: textIn(first.text, language),
    fields: Object.fromEntries(shown.map(({ field, text }) => [field, textIn(text, language)])),
  };
}

/** The address of the page without the name of the action. */
function samePage({ pathname, searchParams }: URL): string {
  const kept = new URLSearchParams([...searchParams].filter(([name]) => !name.startsWith('/')));
  return kept.size === 0 ? pathname : `${pathname}?${kept}`;
}
