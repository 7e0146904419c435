import type { ReaderLanguage } from '@openvssid/core';
import { paymentChoiceTexts } from '@openvssid/ui/texts/payment-choices';
import type { paths } from '#lib/api.generated.ts';
import { COVER_MONTHS, fieldOf, type Person } from './people.ts';

type QuoteRequest = paths['/api/payments/quotes']['post']['requestBody']['content']['application/json'];
export type HealthRequest = Extract<QuoteRequest, { kind: 'household-health' }>;

/** What is wrong already before the server is asked. */
export function faultsIn(people: readonly Person[], language: ReaderLanguage): Record<string, string> {
  const t = paymentChoiceTexts[language].health;
  const chosen = people.filter((person) => person.chosen);
  const [first] = people;
  if (chosen.length === 0 && first) return { [fieldOf(first.place, 'chosen')]: t.chooseSomebody };
  const without = chosen.filter(({ months }) => monthsOf(months) === undefined);
  return Object.fromEntries(without.map(({ place, fullName }) => [fieldOf(place, 'months'), t.chooseMonths(fullName)]));
}

export function healthRequest(people: readonly Person[]): HealthRequest {
  const chosen = people.filter((person) => person.chosen);
  return {
    kind: 'household-health',
    participants: chosen.map(({ reference, months, firstFacilityCode }) => ({
      reference,
      months: monthsOf(months) ?? 12,
      ...(firstFacilityCode !== '' && { firstFacilityCode }),
    })),
  };
}

/** The server counts those who are asked for, the page all whom it shows; what is wrong with a person is said at their name. */
export function faultsOnPage(fields: Readonly<Record<string, string>>, people: readonly Person[]): Record<string, string> {
  const chosen = people.filter((person) => person.chosen);
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => {
      const [, index = '', name = ''] = /^participants\.(\d+)\.(\w+)$/.exec(path) ?? [];
      const person = chosen[Number(index)];
      if (!person || name === '') return [path, message];
      return [fieldOf(person.place, name === 'months' || name === 'firstFacilityCode' ? name : 'chosen'), message];
    }),
  );
}

/** Whose facility turned out to be needed is asked for it from now on. */
export function askingFacility(people: readonly Person[], faults: Readonly<Record<string, string>>): Person[] {
  return people.map((person) => ({
    ...person,
    asksFacility: person.asksFacility || fieldOf(person.place, 'firstFacilityCode') in faults,
  }));
}

function monthsOf(text: string): 3 | 6 | 12 | undefined {
  const known = COVER_MONTHS.find((one) => one === text);
  if (known === '3') return 3;
  if (known === '6') return 6;
  return known === '12' ? 12 : undefined;
}
