import { fieldOf, isSame, type Kind, newPerson, type Participant, type Person } from './people.ts';

/** A posted form, or the same as it is kept. */
export type Fields = { get(name: string): unknown };

const MOST_PEOPLE = 40;
const RELATIONS = ['self', 'child', 'relative'] as const;

/** The people of a form, chosen or not. */
export function peopleIn(fields: Fields): Person[] {
  const people: Person[] = [];
  for (let place = 0; place < MOST_PEOPLE; place += 1) {
    const person = personIn(fields, place);
    if (!person) break;
    people.push(person);
  }
  return people;
}

function personIn(fields: Fields, place: number): Person | undefined {
  const text = (name: string): string => {
    const value = fields.get(fieldOf(place, name));
    return typeof value === 'string' ? value : '';
  };
  const reference = text('reference');
  if (reference === '') return undefined;
  return {
    place,
    reference,
    relation: RELATIONS.find((one) => one === text('relation')) ?? 'relative',
    fullName: text('fullName'),
    maskedNumber: text('maskedNumber'),
    validTo: text('validTo') || undefined,
    ended: text('ended') !== '',
    noEnd: text('noEnd') !== '',
    looked: text('looked') !== '',
    added: text('added') !== '',
    chosen: text('chosen') !== '',
    months: text('months'),
    firstFacilityCode: text('firstFacilityCode'),
    asksFacility: text('asksFacility') !== '',
    searched: text('firstFacilityCode.search').trim() || undefined,
    whyNot: text('whyNot') || undefined,
  };
}

/** The same as they are kept until somebody pays: who is chosen, and who was added. */
export function fieldsOf(people: readonly Person[]): URLSearchParams {
  const kept = people.filter(({ chosen, added }) => chosen || added);
  return new URLSearchParams(
    kept.flatMap((person, place) =>
      Object.entries({
        reference: person.reference,
        relation: person.relation,
        fullName: person.fullName,
        maskedNumber: person.maskedNumber,
        validTo: person.validTo ?? '',
        ended: person.ended ? 'y' : '',
        noEnd: person.noEnd ? 'y' : '',
        looked: person.looked ? 'y' : '',
        added: person.added ? 'y' : '',
        chosen: person.chosen ? 'y' : '',
        months: person.months,
        firstFacilityCode: person.firstFacilityCode,
        asksFacility: person.asksFacility ? 'y' : '',
      }).flatMap(([name, value]) => (value === '' ? [] : [[fieldOf(place, name), value]])),
    ),
  );
}

/** Who is on the page: whom the API lists, as they were chosen before, then who was added. */
export function peopleOf(kind: Kind, listed: readonly Participant[], before: readonly Person[], months: string | null): Person[] {
  const known = listed.map((participant, place) => {
    // Oneself is chosen for somebody who comes to it.
    const fresh = newPerson(participant, { kind, place, chosen: before.length === 0 && participant.relation === 'self', months });
    const same = before.find((person) => isSame(person, fresh));
    if (!same) return fresh;
    const { chosen, firstFacilityCode, asksFacility } = same;
    return { ...fresh, chosen, months: same.months, firstFacilityCode, asksFacility: fresh.asksFacility || asksFacility };
  });
  const added = before.filter((person) => person.added && !known.some((one) => isSame(one, person)));
  return [...known, ...added].slice(0, MOST_PEOPLE).map((person, place) => ({ ...person, place }));
}
