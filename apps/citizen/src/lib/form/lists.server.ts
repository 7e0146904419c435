import type { RequestEvent } from '@sveltejs/kit';
import { type Answers, type Page, type Question, textAnswer } from '@openvssid/procedures/forms';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';

export type Choice = { readonly value: string; readonly label: string; readonly group?: string };
/** What can be chosen, by the name of the list (`listName`). */
export type Lists = Readonly<Record<string, readonly Choice[]>>;

type Event = Pick<RequestEvent, 'fetch' | 'url'>;

/** The lists of all questions of a page, those that are hidden as well: an answer may bring them up without a new page. */
export async function listsFor(event: Event, page: Page, answers: Answers): Promise<Lists> {
  const lists = page.questions.map(
    async (question) => [listName(question, answers), await listOf(event, question, answers)] as const,
  );
  return Object.fromEntries((await Promise.all(lists)).flatMap(([name, list]) => (name && list ? [[name, list]] : [])));
}

function listName(question: Question, answers: Answers): string | undefined {
  if (question.kind === 'ward') return `${question.key}@${textAnswer(answers, question.provinceQuestion) ?? ''}`;
  return question.kind === 'province' || question.kind === 'agency' ? question.key : undefined;
}

async function listOf(event: Event, question: Question, answers: Answers): Promise<readonly Choice[] | undefined> {
  switch (question.kind) {
    case 'province':
      return (await provinces(event)).map(({ code, name }) => ({ value: code, label: name }));
    case 'ward':
      return wards(event, textAnswer(answers, question.provinceQuestion));
    case 'agency':
      return agencies(event);
    default:
      return undefined;
  }
}

async function provinces(event: Event): Promise<{ code: string; name: string }[]> {
  return dataOrThrow(event, await api(event).GET('/api/provinces')).provinces;
}

/** For forms that ask for a ward. */
export async function wards(event: Event, code: string | undefined): Promise<readonly Choice[]> {
  if (code === undefined) return [];
  const found = dataOrThrow(event, await api(event).GET('/api/provinces/{code}/wards', { params: { path: { code } } })).wards;
  return found.map((ward) => ({ value: ward.code, label: ward.name })).toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
}

async function agencies(event: Event): Promise<readonly Choice[]> {
  const names = new Map((await provinces(event)).map(({ code, name }) => [code, name]));
  const found = dataOrThrow(event, await api(event).GET('/api/agencies')).agencies;
  return found.map(({ code, name, provinceCode }) => ({ value: code, label: name, group: names.get(provinceCode) ?? '' }));
}
