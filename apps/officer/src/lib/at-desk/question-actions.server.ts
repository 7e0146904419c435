import { fail, redirect } from '@sveltejs/kit';
import { type ReaderLanguage, textIn } from '@openvssid/core';
import { formByKey, type Page, withChoices } from '@openvssid/procedures/forms';
import { askedOf, questionKey } from '@openvssid/ui/questions/asked';
import { searchField } from '@openvssid/ui/questions/lists';
import { cameAlong, type PostedPage, readPostedPage } from '@openvssid/ui/questions/posted-page';
import { CHECK, nextStep } from '@openvssid/ui/questions/steps';
import { deskFilingTexts } from '@openvssid/ui/texts/desk-filing';
import { api } from '#lib/api.ts';
import { failWith, type FormProblem, formProblem, problemOf } from '#lib/problem.ts';
import { filingPath } from './filing.ts';
import { paramsOf } from './load-filing.server.ts';
import { type PageEvent, pageIn } from './question-page.server.ts';

/** «Lưu và tiếp tục»: the page is saved with the files that came along, and what is right leads on. */
export async function continueFiling(event: PageEvent) {
  const saved = await save(event);
  if ('failure' in saved) return saved.failure;
  const { posted, page, form, draft, errors } = saved;
  const { filing } = event.params;
  const problem = (await sendFiles(event, posted)) ?? problemIn(page, errors, posted, draft.answers, event.locals.language);
  if (problem) return fail(422, { problem, values: posted.answers, version: draft.version });
  const more = askedOf(page, draft.answers).find((key) => !posted.asked.includes(key));
  if (more) redirect(303, `${filingPath(filing, page.key)}#field-${questionKey(more)}`);
  const fromCheck = event.url.searchParams.get('from') === CHECK;
  redirect(303, filingPath(filing, nextStep(form, page, draft.answers, fromCheck ? { pagesBefore: posted.pages } : undefined)));
}

/** «Tải lên»: the papers go up, what was typed is kept as well. */
export async function attachToFiling(event: PageEvent) {
  const saved = await save(event);
  if ('failure' in saved) return saved.failure;
  const problem = await sendFiles(event, saved.posted);
  if (problem) return fail(422, { problem, values: saved.posted.answers, version: saved.draft.version });
  redirect(303, samePage(event));
}

export async function removeFromFiling(event: PageEvent) {
  const saved = await save(event);
  if ('failure' in saved) return saved.failure;
  const path = { ...paramsOf(event).path, fileId: saved.posted.remove };
  const answer = await api(event).DELETE('/api/desk-filings/{filing}/files/{fileId}', { params: { path } });
  // Removed already, by a second click: so be it.
  if (!answer.response.ok && answer.response.status !== 404) return failWith(answer, saved.posted.answers);
  redirect(303, samePage(event));
}

/** «Tìm»: the page again, with what the names that were typed find. */
export async function searchInFiling(event: PageEvent) {
  const saved = await save(event);
  if ('failure' in saved) return saved.failure;
  const searches = Object.entries(saved.posted.searched).map(([key, words]): [string, string] => [searchField({ key }), words]);
  const field = Object.keys(saved.posted.searched).at(-1);
  redirect(303, `${samePage(event, searches)}${field === undefined ? '' : `#field-${field}`}`);
}

async function save(event: PageEvent) {
  const { data: filing, ...missing } = await api(event).GET('/api/desk-filings/{filing}', { params: paramsOf(event) });
  const form = filing && formByKey(filing.draft.procedure);
  if (!filing || !form) return { failure: failWith(missing, {}) };
  const page = pageIn(event, form.pages);
  const posted = readPostedPage(page, await event.request.formData());
  const { version, answers } = posted;
  const answer = await api(event).PUT('/api/desk-filings/{filing}', {
    params: paramsOf(event),
    body: { page: page.key, version, answers },
  });
  if (!answer.data) return { failure: notSaved(event, answer, posted) };
  const { draft, errors } = answer.data;
  return { posted, page, form: withChoices(form, draft.choices), draft, errors };
}

function notSaved(event: PageEvent, answer: Parameters<typeof problemOf>[0], { answers: values }: PostedPage) {
  const problem = problemOf(answer);
  if (problem.code !== 'draft-changed') return failWith(answer, values);
  const message = deskFilingTexts[event.locals.language].changed;
  return fail(409, { problem: { code: problem.code, message, fields: {} }, values });
}

async function sendFiles(event: PageEvent, { files }: PostedPage): Promise<FormProblem | undefined> {
  for (const { question, file } of files) {
    const body = new FormData();
    body.append('file', file, file.name);
    const response = await event.fetch(`/api/desk-filings/${event.params.filing}/files/${question}`, { method: 'POST', body });
    if (response.ok) continue;
    const { code, message } = formProblem(problemOf({ response, error: await response.json() }));
    return { code, message, fields: { [question]: `${file.name}: ${message}` } };
  }
  return undefined;
}

type Fault = { field: string; code: string; text: { vi: string; en: string } };

/** What is wrong with the questions that stood on the page; those that an answer has just brought up were never put. */
function problemIn(
  page: Page,
  errors: readonly Fault[],
  posted: PostedPage,
  answers: Parameters<typeof askedOf>[1],
  language: ReaderLanguage,
): FormProblem | undefined {
  const put = askedOf(page, answers)
    .filter((key) => posted.asked.includes(key))
    .map(questionKey);
  const shown = errors.filter((error) => put.includes(error.field) && !cameAlong(posted, error));
  const [first] = shown;
  if (!first) return undefined;
  const fields = Object.fromEntries(shown.map(({ field, text }) => [field, textIn(text, language)]));
  return { code: first.code, message: textIn(first.text, language), fields };
}

function samePage({ url }: PageEvent, extra: [string, string][] = []): string {
  const kept = [...url.searchParams].filter(([name]) => !name.startsWith('/') && !name.endsWith('.search'));
  const query = new URLSearchParams([...kept, ...extra]).toString();
  return query === '' ? url.pathname : `${url.pathname}?${query}`;
}
