import type { Sex } from '@openvssid/core';
import { ageOn, isoDay, yearOfDay } from './calendar.ts';
import { cachedNameKey, makeName } from './names.ts';
import type { Numbers } from './numbers.ts';
import type { Random } from './random.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Home } from './world.ts';

/** Everything about one person that their records are made from. Days are day numbers (calendar.ts). */
export type Person = {
  id: number;
  fullName: string;
  sex: Sex;
  birth: number;
  age: number;
  birthYearOnly: boolean;
  nationality: string;
  ethnicity: string | null;
  home: Home;
  street: string;
  socialInsuranceNumber: string;
  /** Numbers of before a merger, with the day on which they ended. */
  formerNumbers: readonly { value: string; until: number }[];
  citizenNumber: string | null;
  oldIdNumber: string | null;
  passportNumber: string | null;
  phone: string | null;
  email: string | null;
};

export type PersonWish = { id: number; surname: string; sex: Sex; birth: number; home: Home; street: string; today: number };

/** A person with numbers that agree with sex, century and province of birth. */
export function makePerson(random: Random, numbers: Numbers, wish: PersonWish): Person {
  const age = ageOn(wish.birth, wish.today);
  const birthYear = yearOfDay(wish.birth);
  return {
    ...wish,
    fullName: makeName(random, wish.surname, wish.sex, birthYear),
    age,
    // Papers of the oldest often know the year alone; the day is then 1 January.
    birthYearOnly: birthYear < 1960 && wish.birth === Date.UTC(birthYear, 0, 1) / 86_400_000,
    nationality: 'VN',
    ethnicity: random.chance(0.86) ? 'Kinh' : random.pick(['Tày', 'Thái', 'Mường', 'Khmer', 'Hoa', 'Nùng', 'Mông', 'Dao']),
    socialInsuranceNumber: numbers.socialInsuranceNumber(wish.home.region.code, wish.id),
    formerNumbers: [],
    citizenNumber: numbers.citizenNumber(wish.home.region.code, wish.sex, birthYear),
    oldIdNumber: age > 35 && random.chance(0.3) ? numbers.oldIdNumber(wish.id) : null,
    passportNumber: null,
    phone: age >= 14 && random.chance(0.9) ? numbers.phone(wish.id) : null,
    email: age >= 18 && random.chance(0.25) ? `nguoi-dan-${wish.id}@vidu.example` : null,
  };
}

/** The rows that say who somebody is, and lead to them. */
export function addPerson(rows: RowBuffer, person: Person, recordedAt: string): void {
  const { home } = person;
  rows.add('person', {
    person_id: person.id,
    full_name: person.fullName,
    name_key: cachedNameKey(person.fullName),
    birth_date: isoDay(person.birth),
    birth_year_only: person.birthYearOnly,
    sex: person.sex,
    nationality: person.nationality,
    ethnicity: person.ethnicity,
    province_code: home.region.provinceCode,
    ward_code: home.ward.code,
    street: person.street,
    phone: person.phone,
    email: person.email,
    agency_code: home.agencyCode,
    deceased_on: null,
    updated_at: recordedAt,
  });
  addIdentifier(rows, person.id, 'social-insurance-number', person.socialInsuranceNumber, null);
  for (const former of person.formerNumbers)
    addIdentifier(rows, person.id, 'social-insurance-number', former.value, former.until);
  if (person.citizenNumber) addIdentifier(rows, person.id, 'citizen-number', person.citizenNumber, null);
  if (person.oldIdNumber) addIdentifier(rows, person.id, 'old-id-number', person.oldIdNumber, null);
  if (person.passportNumber) addIdentifier(rows, person.id, 'passport-number', person.passportNumber, null);
}

function addIdentifier(rows: RowBuffer, personId: number, kind: string, value: string, until: number | null): void {
  rows.add('identifier', {
    person_id: personId,
    kind,
    value,
    current: until === null,
    valid_from: null,
    valid_to: until === null ? null : isoDay(until),
  });
  rows.add('route', { kind, key: value, person_id: personId });
}

/** Address as it stands on a card. */
export function addressOf(person: Person): string {
  return `${person.street}, ${person.home.ward.fullName}, ${person.home.region.provinceName}`;
}
