import { parseMonth, type ReaderLanguage } from '@openvssid/core';
import { paymentChoiceTexts } from '@openvssid/ui/texts/payment-choices';
import type { paths } from '#lib/api.generated.ts';
import { type Fields, fieldsOf, peopleIn } from './people-form.server.ts';
import type { Person } from './people.ts';

type QuoteRequest = paths['/api/payments/quotes']['post']['requestBody']['content']['application/json'];
export type VoluntaryRequest = Extract<QuoteRequest, { kind: 'voluntary' }>;
export type Method = VoluntaryRequest['method'];

export const METHODS = [
  'monthly',
  '3-months',
  '6-months',
  '12-months',
  'years-ahead',
  'missing-months',
] as const satisfies readonly Method[];

/** What was typed, and the people of the page: the one who is chosen is paid for. */
export type VoluntaryChoice = {
  readonly people: readonly Person[];
  readonly income: string;
  readonly method: string;
  readonly years: string;
  readonly months: string;
  readonly fromMonth: string;
};

export function voluntaryIn(fields: Fields): VoluntaryChoice {
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const who = text('who');
  return {
    people: peopleIn(fields).map((person) => ({ ...person, chosen: String(person.place) === who })),
    income: text('income'),
    method: text('method'),
    years: text('years'),
    months: text('months'),
    fromMonth: text('fromMonth'),
  };
}

/** The same as it is kept until somebody pays. */
export function voluntaryFields({ people, ...typed }: VoluntaryChoice): URLSearchParams {
  const fields = fieldsOf(people);
  const who = peopleIn(fields).find(({ chosen }) => chosen);
  for (const [name, value] of Object.entries(typed)) if (value !== '') fields.set(name, value);
  if (who) fields.set('who', String(who.place));
  return fields;
}

/** What is asked of the server; or what is wrong already, by field. */
export function voluntaryRequest(
  { people, ...typed }: VoluntaryChoice,
  language: ReaderLanguage,
): { request: VoluntaryRequest } | { faults: Record<string, string> } {
  const t = paymentChoiceTexts[language].voluntary;
  const method = METHODS.find((known) => known === typed.method);
  const who = people.find(({ chosen }) => chosen);
  const month = typed.fromMonth === '' ? undefined : parseMonth(typed.fromMonth);
  const [income, years, months] = [typed.income, typed.years, typed.months].map(numberIn);
  const faults = {
    ...(!who && { who: t.chooseSomebody }),
    ...(income === undefined && { income: t.enterIncome }),
    ...(!method && { method: t.chooseMethod }),
    ...(method === 'years-ahead' && years === undefined && { years: t.enterYears }),
    ...(method === 'missing-months' && months === undefined && { months: t.enterMonths }),
    ...(method !== 'missing-months' && month?.ok === false && { fromMonth: t.monthMalformed }),
  };
  if (!who || !method || income === undefined || Object.keys(faults).length > 0) return { faults };
  return {
    request: {
      kind: 'voluntary',
      participant: { reference: who.reference },
      income,
      method,
      // What was typed for another method is not meant.
      ...(method === 'years-ahead' && years !== undefined && { years }),
      ...(method === 'missing-months' && months !== undefined && { months }),
      ...(method !== 'missing-months' && month?.ok && { fromMonth: month.value }),
    },
  };
}

/** `3.000.000 đ` and `3000000` alike. */
function numberIn(text: string): number | undefined {
  const digits = text.replace(/\D/g, '');
  return digits === '' || digits.length > 9 ? undefined : Number(digits);
}
