import { sameName } from '@openvssid/core';
import { type KnownBirth, sameBirthDate } from '../people/same-birth-date.ts';
import type { ToldFinding } from '../outbox/message.ts';
import type { RegisterAnswer } from '../population-register/ask.ts';
import type { VneidIdentity } from '../sign-in/vneid/identity.ts';
import { citizenNumberOf, type Details } from './details.ts';

/** What stands against acceptance by machine. */
export const FINDINGS = [
  'number-unknown',
  'already-registered',
  'data-differ',
  'birth-year-only',
  'phone-in-use',
  'id-differs',
  'deceased',
  'under-age',
  'register-differs',
  'register-unknown',
  'register-no-answer',
  'no-citizen-number',
  'other-contact-on-record',
] as const;
export type Finding = (typeof FINDINGS)[number];

/**
 * What the applicant is told once the contact is proved, the first that was found. Whether somebody has an account comes after the name and
 * the birthday: a number alone, which stands on every card, does not lead to it.
 */
export const TOLD_FINDINGS = [
  'number-unknown',
  'data-differ',
  'already-registered',
  'phone-in-use',
] as const satisfies readonly (Finding & ToldFinding)[];

const ADULT_YEARS = 18;

/** Our record of whom the declared number leads to. */
export type OnRecord = {
  fullName: string;
  birthDate: string;
  birthYearOnly: boolean;
  deceasedOn: string | null;
  idNumbers: readonly string[];
  account: 'none' | 'invited' | 'active';
  /** Contacts on record that are not the one proved. */
  otherContacts: boolean;
};

export type Comparison = {
  declared: Details;
  record: OnRecord | undefined;
  register: RegisterAnswer;
  /** What VNeID has said about the applicant, if they came from there. */
  vneid: VneidIdentity | null;
  phoneInUse: boolean;
  today: Temporal.PlainDate;
};

export type MachineRule = 'exact-match' | 'known-contact' | 'never';

/** Everything that an officer should look at; empty where number, record and register say exactly the same. */
export function judge({ declared, record, register, vneid, phoneInUse, today }: Comparison): Finding[] {
  const found = new Set<Finding>();
  if (!record) found.add('number-unknown');
  else {
    if (record.account !== 'none') found.add('already-registered');
    if (!isPerson(declared, record)) found.add('data-differ');
    else if (record.birthYearOnly) found.add('birth-year-only');
    if (!record.idNumbers.includes(declared.idNumber)) found.add('id-differs');
    if (record.deceasedOn !== null) found.add('deceased');
    if (record.otherContacts) found.add('other-contact-on-record');
  }
  if (phoneInUse) found.add('phone-in-use');
  if (isUnderAge(declared, today)) found.add('under-age');
  if (provedAtVneid(declared, vneid)) return FINDINGS.filter((finding) => found.has(finding));
  if (citizenNumberOf(declared) === undefined) found.add('no-citizen-number');
  else if (register.kind === 'unknown') found.add('register-unknown');
  else if (register.kind === 'no-answer') found.add('register-no-answer');
  else if (!identityConfirmed(declared, register)) found.add('register-differs');
  return FINDINGS.filter((finding) => found.has(finding));
}

/**
 * A machine only ever accepts, and only where nothing stands against it. Another contact on record is told of it (approve.ts); of somebody whom
 * VNeID has proved (`proved`) it is no doubt: what they declare is not what anybody reads on a card.
 */
export function machineMayApprove(findings: readonly Finding[], rule: MachineRule, proved = false): boolean {
  if (rule === 'never') return false;
  return findings.every((finding) => finding === 'other-contact-on-record' && (rule === 'exact-match' || proved));
}

/** Whether the declared person, number, name and day of birth, is who has signed in at VNeID. */
export function provedAtVneid(declared: Details, vneid: VneidIdentity | null): boolean {
  return (
    vneid !== null &&
    vneid.citizenNumber === citizenNumberOf(declared) &&
    vneid.birthDate === declared.birthDate &&
    sameName(vneid.fullName, declared.fullName)
  );
}

/** Whether the register knows exactly the declared person: number, name, day of birth, alive. */
export function identityConfirmed(declared: Details, register: RegisterAnswer): boolean {
  if (register.kind !== 'known') return false;
  const { person } = register;
  return (
    person.status === 'alive' &&
    person.citizenNumber === citizenNumberOf(declared) &&
    isPerson(declared, { ...person, birthYearOnly: false })
  );
}

// A child's account is opened by father, mother or guardian (`register-child-account`); what stands on a card is no proof of them either.
function isUnderAge({ birthDate }: Details, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(birthDate).add({ years: ADULT_YEARS }), today) > 0;
}

function isPerson(declared: Details, known: KnownBirth & { fullName: string }): boolean {
  return sameName(declared.fullName, known.fullName) && sameBirthDate(declared.birthDate, known);
}
