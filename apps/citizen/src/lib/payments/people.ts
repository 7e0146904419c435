import type { paths } from '#lib/api.generated.ts';

type Participants = paths['/api/payments/participants']['get']['responses'][200]['content']['application/json'];
/** Somebody who may be paid for, as the API lists them. */
export type Participant = Participants['participants'][number];
export type Kind = keyof Participant['kinds'];

/** Somebody on the page: who it is, and what is chosen for them. `place` counts the people of the page. */
export type Person = {
  readonly place: number;
  readonly reference: string;
  readonly relation: Participant['relation'];
  readonly fullName: string;
  readonly maskedNumber: string;
  /** Last day of the card; undefined where there is none, or nobody has looked. */
  readonly validTo: string | undefined;
  /** That day is over. */
  readonly ended: boolean;
  /** The card has no last day. */
  readonly noEnd: boolean;
  /** The records were looked at: without a day there is no card. */
  readonly looked: boolean;
  /** Named by number here, and not known to the records as somebody who was paid for. */
  readonly added: boolean;
  readonly chosen: boolean;
  readonly months: string;
  readonly firstFacilityCode: string;
  /** Asked where the records name no facility. */
  readonly asksFacility: boolean;
  /** The words that were looked for among the facilities. */
  readonly searched: string | undefined;
  /** Why they cannot be paid for now. */
  readonly whyNot: string | undefined;
};

export const COVER_MONTHS = ['3', '6', '12'] as const;
const USUAL_MONTHS = '12';

export const fieldOf = (place: number, name: string): string => `participants.${place}.${name}`;

type Choosing = { kind: Kind; place: number; chosen?: boolean; added?: boolean; months?: string | null };

export function newPerson(participant: Participant, { kind, place, chosen = false, added = false, months }: Choosing): Person {
  const { reference, relation, fullName, maskedNumber, validTo, noEnd, looked, needsFacility, kinds } = participant;
  const whyNot = kinds[kind]?.text;
  return {
    place,
    reference,
    relation,
    fullName,
    maskedNumber,
    validTo: validTo ?? undefined,
    ended: false,
    noEnd,
    looked,
    added,
    chosen: chosen && whyNot === undefined,
    months: COVER_MONTHS.find((known) => known === months) ?? USUAL_MONTHS,
    firstFacilityCode: '',
    asksFacility: needsFacility,
    searched: undefined,
    whyNot,
  };
}

/** References differ each time they are made; whoever has the same name and number is the same. */
export function isSame(a: Pick<Person, 'fullName' | 'maskedNumber'>, b: Pick<Person, 'fullName' | 'maskedNumber'>): boolean {
  return a.fullName === b.fullName && a.maskedNumber === b.maskedNumber;
}
