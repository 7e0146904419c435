import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ReaderLanguage } from '@openvssid/core';
import { paymentChoiceTexts } from '@openvssid/ui/texts/payment-choices';
import { emptyFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow, formProblem, type FormProblem, problemOf, signInPath } from '#lib/problem.ts';
import type { Participant } from './people.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url'>;

/** Oneself, one's children, and whom one has ordered for before; with the incomes that may be chosen for voluntary contributions. */
export async function readParticipants(event: Event) {
  return dataOrThrow(event, await api(event).GET('/api/payments/participants'));
}

/** By which what is kept in the browser is known to be of whoever is signed in now. */
export function payerOf(participants: readonly Participant[]): string {
  const self = participants.find(({ relation }) => relation === 'self');
  return self === undefined ? '' : `${self.fullName} ${self.maskedNumber}`;
}

export type Added = { values: { number: string; name: string } } & ({ person: Participant } | { problem: FormProblem });

/** Somebody by the number and name that were typed. Whether the number is unknown or the name differs is not told. */
export async function findAdded(event: Event, form: FormData, language: ReaderLanguage): Promise<Added> {
  const values = { number: textOf(form, 'number'), name: textOf(form, 'name') };
  const t = paymentChoiceTexts[language].health;
  const empty = emptyFields(form, { number: t.enterNumber, name: t.enterName });
  if (empty) return { values, problem: { code: 'invalid-request', message: '', fields: empty } };
  const body = { insuranceNumber: values.number, fullName: values.name };
  const answer = await api(event).POST('/api/payments/participants', { body });
  if (answer.data) return { values, person: answer.data };
  const problem = problemOf(answer);
  if (problem.code === 'session-expired') redirect(303, signInPath(event.url));
  const { fields, ...rest } = formProblem(problem);
  const [message] = Object.values(fields);
  return { values, problem: { ...rest, fields: message === undefined ? {} : { number: message } } };
}
