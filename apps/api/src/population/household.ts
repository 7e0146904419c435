import { makeSurname } from './names.ts';
import { addYears, ageOn, dayOf, isoDay, yearOfDay } from './calendar.ts';
import type { Numbers } from './numbers.ts';
import { makePerson, type Person } from './person.ts';
import type { Random } from './random.ts';
import type { RowBuffer } from './row-buffer.ts';
import { situationFor, type Situation } from './situation.ts';
import { type Home, pickHome, type World } from './world.ts';

export type Relationship = 'head' | 'spouse' | 'child' | 'parent';

export type Member = {
  person: Person;
  relationship: Relationship;
  situation: Situation;
  /** Days on which this woman gave birth. */
  births: number[];
};

export type Household = { number: string; home: Home; street: string; members: Member[] };

type Maker = { random: Random; numbers: Numbers; home: Home; street: string; today: number; nextId: () => number };

const STREETS = [
  'Trần Phú',
  'Lê Lợi',
  'Nguyễn Trãi',
  'Hai Bà Trưng',
  'Quang Trung',
  'Lý Thường Kiệt',
  'Nguyễn Huệ',
  'Hùng Vương',
  'Phan Chu Trinh',
  'Ngô Quyền',
  'Điện Biên Phủ',
];

/** A family under one roof; its people have consecutive ids, the head first. */
export function makeHousehold(random: Random, world: World, numbers: Numbers, firstId: number, today: number): Household {
  const home = pickHome(random, world);
  const street = home.ward.fullName.startsWith('Xã')
    ? `Thôn ${random.int(1, 12)}`
    : `Số ${random.int(1, 399)} ${random.pick(STREETS)}`;
  let id = firstId;
  const maker: Maker = { random, numbers, home, street, today, nextId: () => id++ };
  const poor = random.chance(0.06);
  const people = makePeople(maker);
  return {
    number: `${home.region.code}${String(firstId).padStart(8, '0')}`,
    home,
    street,
    members: people.map((member) => ({ ...member, situation: situationFor(random, member.person.age, member.person.sex, poor) })),
  };
}

type Kin = Omit<Member, 'situation'>;

function makePeople(maker: Maker): Kin[] {
  const { random } = maker;
  const kind = random.next();
  if (kind < 0.1) return [adult(maker, 'head', random.int(22, 60))];
  if (kind < 0.26) return couple(maker, random.int(58, 84), 0, false);
  if (kind < 0.33) return loneParent(maker);
  return couple(maker, random.int(25, 56), random.pick([0, 1, 1, 2, 2, 2, 3]), random.chance(0.24));
}

function couple(maker: Maker, age: number, children: number, withGrandmother: boolean): Kin[] {
  const { random } = maker;
  const surname = makeSurname(random);
  const husband = adult(maker, 'head', age, 'male', surname);
  const wife = adult(maker, 'spouse', Math.max(20, age - random.int(0, 6)), 'female');
  const list = [husband, wife, ...childrenOf(maker, wife, surname, children)];
  if (withGrandmother) list.push(adult(maker, 'parent', Math.min(97, age + random.int(22, 30)), 'female'));
  return list;
}

function loneParent(maker: Maker): Kin[] {
  const mother = adult(maker, 'head', maker.random.int(24, 48), 'female');
  return [mother, ...childrenOf(maker, mother, mother.person.fullName.split(' ')[0] ?? '', maker.random.int(1, 2))];
}

function adult(
  maker: Maker,
  relationship: Relationship,
  age: number,
  sex = maker.random.pick(['male', 'female'] as const),
  surname = makeSurname(maker.random),
): Kin {
  const { random, today } = maker;
  let birth = addYears(today, -age) - random.int(0, 364);
  if (age > 68 && random.chance(0.3)) birth = dayOf(yearOfDay(birth), 1, 1);
  return {
    person: makePerson(random, maker.numbers, { ...maker, id: maker.nextId(), surname, sex, birth }),
    relationship,
    births: [],
  };
}

/** Children born when their mother was 19 to 38; the grown ones have left. */
function childrenOf(maker: Maker, mother: Kin, surname: string, count: number): Kin[] {
  const { random, today } = maker;
  const list: Kin[] = [];
  let birth = addYears(mother.person.birth, random.int(20, 29)) + random.int(0, 364);
  for (let child = 0; child < count && birth < today; child += 1) {
    mother.births.push(birth);
    if (ageOn(birth, today) < 23) {
      const sex = random.chance(0.52) ? 'male' : 'female';
      list.push({
        person: makePerson(random, maker.numbers, { ...maker, id: maker.nextId(), surname, sex, birth }),
        relationship: 'child',
        births: [],
      });
    }
    birth += random.int(500, 1900);
  }
  return list;
}

/** The household, its members, and who looks after whom. */
export function addHousehold(rows: RowBuffer, household: Household): void {
  const { home, members, number } = household;
  const head = members[0];
  if (!head) return;
  rows.add('household', {
    household_number: number,
    head_person_id: head.person.id,
    province_code: home.region.provinceCode,
    ward_code: home.ward.code,
    street: household.street,
  });
  rows.add('route', { kind: 'household', key: number, person_id: head.person.id });
  for (const { person, relationship } of members) {
    rows.add('household_member', {
      person_id: person.id,
      household_number: number,
      relationship,
      valid_from: isoDay(Math.max(person.birth, dayOf(2018, 1, 1))),
      valid_to: null,
    });
  }
  for (const child of members.filter(({ relationship, person }) => relationship === 'child' && person.age < 18)) {
    for (const parent of parentsOf(members))
      addGuardianship(rows, parent.person, child.person, parent.person.sex === 'male' ? 'father' : 'mother');
  }
}

export function parentsOf(members: readonly Member[]): Member[] {
  return members.filter(({ relationship }) => relationship === 'head' || relationship === 'spouse');
}

/** Written on both sides; ends by itself on the eighteenth birthday. */
export function addGuardianship(
  rows: RowBuffer,
  guardian: Person,
  ward: Person,
  relationship: 'father' | 'mother' | 'guardian',
): void {
  const common = { relationship, valid_from: isoDay(ward.birth), valid_to: isoDay(addYears(ward.birth, 18) - 1) };
  rows.add('guardianship', {
    ...common,
    person_id: guardian.id,
    role: 'guardian',
    other_person_id: ward.id,
    other_name: ward.fullName,
  });
  rows.add('guardianship', {
    ...common,
    person_id: ward.id,
    role: 'ward',
    other_person_id: guardian.id,
    other_name: guardian.fullName,
  });
}
