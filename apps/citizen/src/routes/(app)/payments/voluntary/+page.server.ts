import { fail, redirect } from '@sveltejs/kit';
import { type ReaderLanguage, textIn } from '@openvssid/core';
import { CALCULATOR_FORMS } from '@openvssid/rules/forms';
import { api } from '#lib/api.ts';
import { forReader } from '#lib/languages/translate.server.ts';
import { choiceOf, keepChoice } from '#lib/payments/choice-cookie.server.ts';
import type { Order } from '#lib/payments/order-state.ts';
import { peopleOfOrder, readOrdered } from '#lib/payments/ordered-before.server.ts';
import { findAdded, payerOf, readParticipants } from '#lib/payments/participants.server.ts';
import { peopleOf } from '#lib/payments/people-form.server.ts';
import { isSame, newPerson } from '#lib/payments/people.ts';
import {
  METHODS,
  type VoluntaryChoice,
  voluntaryFields,
  voluntaryIn,
  voluntaryRequest,
} from '#lib/payments/voluntary-choice.server.ts';
import { type FormProblem, formProblem, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const KIND = 'voluntary';
const NOTHING_TYPED = { number: '', name: '' };

export const load: PageServerLoad = async (event) => {
  const { cookies } = event;
  const [{ participants, income }, order] = await Promise.all([readParticipants(event), readOrdered(event)]);
  const kept = choiceOf(cookies, payerOf(participants), KIND);
  const before = order ? orderedBefore(order) : voluntaryIn(kept?.fields ?? new URLSearchParams());
  const people = order ? peopleOfOrder(order, participants) : before.people;
  return {
    choice: { ...before, people: peopleOf(KIND, participants, people, null) },
    incomes: income,
    methods: methodsIn(event.locals.language),
    added: event.url.searchParams.get('added'),
  };
};

export const actions: Actions = {
  /** The amount is asked for before anything is kept: whoever goes on sees one. */
  show: async (event) => {
    const choice = voluntaryIn(await event.request.formData());
    const asked = voluntaryRequest(choice, event.locals.language);
    if ('faults' in asked) return again(choice, { code: 'invalid-request', message: '', fields: asked.faults });
    const answer = await api(event).POST('/api/payments/quotes', { body: asked.request });
    const problem = problemOf(answer);
    if (problem.code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.data) return again(choice, onPage(formProblem(problem)));
    await keep(event, choice);
    redirect(303, '/payments/confirm');
  },

  /** Who was added is kept, so that the page can be loaded again. */
  add: async (event) => {
    const form = await event.request.formData();
    const choice = voluntaryIn(form);
    const found = await findAdded(event, form, event.locals.language);
    if ('problem' in found) return again(choice, found.problem, found.values);
    const added = newPerson(found.person, { kind: KIND, place: choice.people.length, chosen: true, added: true });
    const others = choice.people.filter((person) => !isSame(person, added)).map((person) => ({ ...person, chosen: false }));
    await keep(event, { ...choice, people: [...others, added] });
    redirect(303, `/payments/${KIND}?added=${encodeURIComponent(added.fullName)}`);
  },
};

async function keep(event: RequestEvent, choice: VoluntaryChoice): Promise<void> {
  const { participants } = await readParticipants(event);
  keepChoice(event.cookies, event.url, payerOf(participants), KIND, voluntaryFields(choice));
}

function again(choice: VoluntaryChoice, problem: FormProblem, values = NOTHING_TYPED) {
  return fail(422, { choice, problem, values });
}

/** What is wrong with the participant is said where they are chosen. */
function onPage({ fields, ...problem }: FormProblem): FormProblem {
  const named = Object.entries(fields).map(([path, message]): [string, string] => [
    path.startsWith('participant') ? 'who' : path,
    message,
  ]);
  return { ...problem, fields: Object.fromEntries(named) };
}

function orderedBefore({ items }: Order): VoluntaryChoice {
  const income = items[0]?.income ?? null;
  return { people: [], income: income === null ? '' : String(income), method: '', years: '', months: '', fromMonth: '' };
}

/** As the calculator calls them. */
function methodsIn(language: ReaderLanguage): { value: string; label: string }[] {
  const { questions } = forReader(CALCULATOR_FORMS['voluntary-contribution'], language);
  const options = questions.flatMap((question) => (question.key === 'method' && 'options' in question ? question.options : []));
  return METHODS.map((value) => {
    const label = options.find((option) => option.value === value)?.label;
    return { value, label: label === undefined ? value : textIn(label, language) };
  });
}
