import { addBenefits } from './benefits.ts';
import { monthOfDay } from './calendar.ts';
import { addCards, cardGroup, coveredSince, type Cover } from './cards.ts';
import { makeCareer } from './career.ts';
import { addContributions } from './contributions.ts';
import { addHousehold, parentsOf, type Household, type Member } from './household.ts';
import { ILLNESSES } from './illnesses.ts';
import { addPerson } from './person.ts';
import type { Random } from './random.ts';
import type { RowBuffer } from './row-buffer.ts';
import { addVaccinations } from './vaccinations.ts';
import { addVisit, addVisits } from './visits.ts';

export type RecordWish = { household: Household; recordedAt: string; today: number; statusIndexOf: (personId: number) => number };

/** Every row of every member of a household. */
export function addHouseholdRecords(random: Random, rows: RowBuffer, wish: RecordWish): void {
  addHousehold(rows, wish.household);
  for (const member of wish.household.members) addMember(random, rows, member, wish);
}

function addMember(random: Random, rows: RowBuffer, member: Member, wish: RecordWish): void {
  const { person, situation } = member;
  const { today } = wish;
  const thisMonth = monthOfDay(today);
  const career = makeCareer(random, person, situation, thisMonth);
  const clinic = random.pick(person.home.region.clinics);
  const cover: Cover = {
    ...cardGroup(situation, career),
    firstFacilityCode: clinic.facility_code,
    coveredSince: coveredSince(person, career, situation, today),
  };

  addPerson(rows, person, wish.recordedAt);
  addContributions(rows, person, career, situation, thisMonth);
  addCards(random, rows, person, {
    situation,
    cover,
    today,
    guardianName: situation === 'infant' ? (parentsOf(wish.household.members).at(-1)?.person.fullName ?? null) : null,
    statusIndex: wish.statusIndexOf(person.id),
  });
  addBenefits(random, rows, person, career, situation, member.births, today);
  addVisits(random, rows, person, cover, situation === 'employed', today);
  addBirths(random, rows, member, cover, today);
  if (person.age < 8) addVaccinations(random, rows, person, today);
}

/** The stay in hospital of a mother whose child was born within two years. */
function addBirths(random: Random, rows: RowBuffer, member: Member, cover: Cover, today: number): void {
  const recent = member.births.filter((birth) => birth > today - 730 && birth < today - 10);
  for (const birth of recent) {
    const illness = ILLNESSES.find(({ code }) => code === (random.chance(0.65) ? 'O80' : 'O82'));
    const facility = member.person.home.region.hospitals[0];
    if (illness && facility)
      addVisit(random, rows, { person: member.person, cover, facility, illness, day: birth, today, employed: true });
  }
}
