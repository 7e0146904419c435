import { nameKey, parseHealthCardNumber, readSignInNumber } from '@openvssid/core';
import type { Services } from '../../services.ts';
import type { NamedParticipant } from './order-request.ts';
import { openReference } from './participant-reference.ts';

/** One way to find a participant; `place` says which, the first way that leads to somebody counts. */
type Way = { place: number; kind: string | null; value: string | null; personId: number | null };

/** What statements are given to find participants: four arrays, an entry a way. */
export type Ways = readonly [places: number[], kinds: (string | null)[], values: (string | null)[], personIds: (number | null)[]];

export function waysTo(services: Pick<Services, 'keys'>, payerId: number, named: readonly NamedParticipant[]): Ways {
  const ways = named.flatMap((one, place) => waysToOne(services, payerId, one, place));
  return [
    ways.map(({ place }) => place),
    ways.map(({ kind }) => kind),
    ways.map(({ value }) => value),
    ways.map(({ personId }) => personId),
  ];
}

function waysToOne(services: Pick<Services, 'keys'>, payerId: number, named: NamedParticipant, place: number): Way[] {
  if (named.reference !== undefined) {
    const personId = openReference(services, payerId, named.reference);
    return personId === undefined ? [] : [{ place, kind: null, value: null, personId }];
  }
  return numbersIn(named.insuranceNumber ?? '').map((number) => ({ place, ...number, personId: null }));
}

/** The number that stands on the book, on the card, or is the citizen number. */
function numbersIn(text: string): { kind: string; value: string }[] {
  const person = readSignInNumber(text).filter(({ kind }) => kind === 'social-insurance-number' || kind === 'citizen-number');
  const card = parseHealthCardNumber(text);
  return [...person, ...(card.ok ? [{ kind: 'health-card', value: card.value.number }] : [])];
}

/** Nothing that could be anybody's number was typed. */
export function isUnreadable({ reference, insuranceNumber }: NamedParticipant): boolean {
  return reference === undefined && numbersIn(insuranceNumber ?? '').length === 0;
}

/** A reference was made for somebody whose name was right; a number needs it, unless it is one’s own or a child’s. */
export function bearsName({ reference, fullName }: NamedParticipant, key: string): boolean {
  return reference !== undefined || (fullName !== undefined && nameKey(fullName) === key);
}
