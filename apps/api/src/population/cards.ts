import { addYears, dayOf, firstDay, isoDay, lastDay, monthOfDay, yearOfDay } from './calendar.ts';
import type { Employment } from './career.ts';
import { addressOf, type Person } from './person.ts';
import type { Random } from './random.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Situation } from './situation.ts';

/** Letters of the insured group (QĐ 1351/QĐ-BHXH) and the benefit code that goes with them. */
export type CardGroup = { objectCode: string; benefitCode: 1 | 2 | 3 | 4 | 5 };

/** Share of in-scope costs the fund pays, in percent, by benefit code (Law on Health Insurance, article 22). */
export const FUND_PAYS = { 1: 100, 2: 100, 3: 95, 4: 80, 5: 100 } as const;

const GROUPS: Readonly<Record<Situation, CardGroup>> = {
  infant: { objectCode: 'TE', benefitCode: 1 },
  pupil: { objectCode: 'HS', benefitCode: 4 },
  student: { objectCode: 'SV', benefitCode: 4 },
  employed: { objectCode: 'DN', benefitCode: 4 },
  unemployed: { objectCode: 'TN', benefitCode: 4 },
  voluntary: { objectCode: 'GD', benefitCode: 4 },
  household: { objectCode: 'GD', benefitCode: 4 },
  poor: { objectCode: 'HN', benefitCode: 2 },
  pensioner: { objectCode: 'HT', benefitCode: 3 },
  elderly: { objectCode: 'BT', benefitCode: 2 },
};

const GROUP_OF_SECTOR = { private: 'DN', foreign: 'DN', state: 'HC', cooperative: 'HX' } as const;

export type Cover = CardGroup & { firstFacilityCode: string; coveredSince: number };

export function cardGroup(situation: Situation, career: readonly Employment[]): CardGroup {
  const employer = career.at(-1)?.employer;
  if (situation === 'employed' && employer) return { objectCode: GROUP_OF_SECTOR[employer.sector], benefitCode: 4 };
  return GROUPS[situation];
}

export type CardWish = {
  situation: Situation;
  cover: Cover;
  guardianName: string | null;
  statusIndex: number;
  today: number;
};

/** How many places in the status list `addCards` may use for one person. */
export const CARDS_PER_PERSON = 2;

/** The card in force and, now and then, one that it took the place of. */
export function addCards(random: Random, rows: RowBuffer, person: Person, wish: CardWish): void {
  const { cover, situation, today } = wish;
  const year = yearOfDay(today);
  const lapsed = situation === 'household' && random.chance(0.06);
  const validFrom = lapsed ? dayOf(year - 1, 1, 1) : Math.max(dayOf(year, 1, 1), situation === 'infant' ? person.birth : 0);
  const issuedOn = situation === 'infant' ? Math.min(today, person.birth + 14) : validFrom - random.int(3, 25);
  const fiveYears = addYears(cover.coveredSince, 5);
  // Cards of before April 2021 carry the group in fifteen characters.
  const longNumber = situation === 'pensioner' && random.chance(0.25);
  const number = longNumber
    ? `${cover.objectCode}${cover.benefitCode}${person.home.region.code}${person.socialInsuranceNumber}`
    : person.socialInsuranceNumber;
  const common = {
    person_id: person.id,
    card_number: number,
    object_code: cover.objectCode,
    benefit_code: cover.benefitCode,
    area_code: situation === 'poor' && random.chance(0.3) ? random.pick(['K1', 'K2']) : null,
    first_facility_code: cover.firstFacilityCode,
    five_year_from: situation === 'infant' || fiveYears > today ? null : isoDay(fiveYears),
    management_code: `${person.home.region.code}01${person.socialInsuranceNumber}`,
    address: addressOf(person),
    guardian_name: wish.guardianName,
  };
  const replaced = !lapsed && random.chance(0.05);
  if (replaced) {
    const last = validFrom - 1;
    rows.add('card', {
      ...common,
      serial: 1,
      valid_from: isoDay(addYears(validFrom, -1)),
      valid_to: isoDay(last),
      issued_on: isoDay(addYears(issuedOn, -1)),
      state: 'replaced',
      state_since: `${isoDay(issuedOn)} 08:00:00+07`,
      on_paper: true,
      status_index: wish.statusIndex,
    });
  }
  rows.add('card', {
    ...common,
    serial: replaced ? 2 : 1,
    valid_from: isoDay(validFrom),
    valid_to: isoDay(validTo(person, situation, validFrom)),
    issued_on: isoDay(issuedOn),
    state: 'in-force',
    state_since: `${isoDay(issuedOn)} 08:00:00+07`,
    on_paper: random.chance(0.2),
    status_index: wish.statusIndex + (replaced ? 1 : 0),
  });
  rows.add('route', { kind: 'health-card', key: number, person_id: person.id });
}

/** A child's card runs to the end of the month in which it turns six, or to 30 September before school; others to the year's end. */
function validTo(person: Person, situation: Situation, validFrom: number): number {
  const year = yearOfDay(validFrom);
  if (situation !== 'infant') return dayOf(year, 12, 31);
  const sixth = addYears(person.birth, 6);
  const september = dayOf(yearOfDay(sixth), 9, 30);
  return sixth <= september ? september : lastDay(monthOfDay(sixth));
}

/** Since when cover has run without a gap of more than three months. */
export function coveredSince(person: Person, career: readonly Employment[], situation: Situation, today: number): number {
  const born = person.birth;
  if (situation === 'infant') return born;
  if (situation === 'pupil' || situation === 'student') return Math.max(born, dayOf(2015, 1, 1));
  let since = career.at(-1)?.from ?? monthOfDay(dayOf(2021, 1, 1));
  for (const earlier of career.toReversed()) {
    if (since - earlier.to > 4) break;
    since = Math.min(since, earlier.from);
  }
  return Math.max(Math.min(firstDay(since), today), dayOf(2009, 1, 1));
}
