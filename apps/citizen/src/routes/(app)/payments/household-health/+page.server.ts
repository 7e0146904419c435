import { fail, redirect } from '@sveltejs/kit';
import { TIME_ZONE } from '@openvssid/core';
import { api } from '#lib/api.ts';
import { listSource } from '#lib/form/lists.server.ts';
import { choiceOf, keepChoice } from '#lib/payments/choice-cookie.server.ts';
import { askingFacility, faultsIn, faultsOnPage, healthRequest } from '#lib/payments/health-choice.server.ts';
import { peopleOfOrder, readOrdered } from '#lib/payments/ordered-before.server.ts';
import { findAdded, payerOf, readParticipants } from '#lib/payments/participants.server.ts';
import { fieldsOf, peopleIn, peopleOf } from '#lib/payments/people-form.server.ts';
import { isSame, newPerson, type Person } from '#lib/payments/people.ts';
import { type FormProblem, formProblem, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const KIND = 'household-health';
const NOTHING_TYPED = { number: '', name: '' };

/** Who comes back finds what they chose; a reminder names the months, an order that is to be paid anew its people. */
export const load: PageServerLoad = async (event) => {
  const { cookies, url } = event;
  const [{ participants }, order] = await Promise.all([readParticipants(event), readOrdered(event)]);
  const months = url.searchParams.get('months');
  const kept = months === null ? choiceOf(cookies, payerOf(participants), KIND) : undefined;
  const before = order ? peopleOfOrder(order, participants) : peopleIn(kept?.fields ?? new URLSearchParams());
  return {
    people: await withFacilities(event, peopleOf(KIND, participants, before, months)),
    added: url.searchParams.get('added'),
  };
};

export const actions: Actions = {
  /** The amount is asked for before anything is kept: whoever goes on sees one. */
  show: async (event) => {
    const people = peopleIn(await event.request.formData());
    const faults = faultsIn(people, event.locals.language);
    if (Object.keys(faults).length > 0) return again(event, people, { code: 'invalid-request', message: '', fields: faults });
    const answer = await api(event).POST('/api/payments/quotes', { body: healthRequest(people) });
    const problem = problemOf(answer);
    if (problem.code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.data) {
      const refused = formProblem(problem);
      const fields = faultsOnPage(refused.fields, people);
      return again(event, askingFacility(people, fields), { ...refused, fields });
    }
    await keep(event, people);
    redirect(303, '/payments/confirm');
  },

  /** «Tìm» among the facilities: the same page with those found. */
  find: async (event) => {
    const people = peopleIn(await event.request.formData());
    return { people: await withFacilities(event, people), problem: undefined, values: NOTHING_TYPED };
  },

  /** Who was added is kept, so that the page can be loaded again. */
  add: async (event) => {
    const form = await event.request.formData();
    const people = peopleIn(form);
    const found = await findAdded(event, form, event.locals.language);
    if ('problem' in found) return again(event, people, found.problem, found.values);
    const added = newPerson(found.person, { kind: KIND, place: people.length, chosen: true, added: true });
    await keep(event, [...people.filter((person) => !isSame(person, added)), added]);
    redirect(303, `/payments/${KIND}?added=${encodeURIComponent(added.fullName)}`);
  },
};

async function keep(event: RequestEvent, people: readonly Person[]): Promise<void> {
  const { participants } = await readParticipants(event);
  keepChoice(event.cookies, event.url, payerOf(participants), KIND, fieldsOf(people));
}

async function again(event: RequestEvent, people: readonly Person[], problem: FormProblem, values = NOTHING_TYPED) {
  return fail(422, { people: await withFacilities(event, people), problem, values });
}

/** With the facilities that may be chosen: the one that is, and those that were looked for. */
function withFacilities(event: RequestEvent, people: readonly Person[]) {
  const { facilities } = listSource(event);
  const today = Temporal.Now.plainDateISO(TIME_ZONE).toString();
  return Promise.all(
    people.map(async (person) => ({
      ...person,
      ended: person.validTo !== undefined && person.validTo < today,
      facilities: person.asksFacility
        ? await facilities(person.searched ?? '', person.firstFacilityCode, { beside: person.firstFacilityCode })
        : [],
    })),
  );
}
