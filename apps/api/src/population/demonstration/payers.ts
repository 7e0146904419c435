import { dayOf, firstDay, isoMonth, monthOfDay } from '../calendar.ts';
import { addContributions } from '../contributions.ts';
import { addGuardianship } from '../household.ts';
import type { Person } from '../person.ts';
import { addFamily } from './families.ts';
import { enter, SKETCHES } from './people.ts';
import { addCard, employment, routeCard, type Story } from './story.ts';
import { addYearCard } from './workers.ts';

const DAYS_LEFT = 20;

/**
 * A card that ends soon, five years that a gap would break, months of her own since she left her work: the last two are not paid yet. Her
 * husband bought his cover this spring, her son has a pupil's card, her mother none.
 */
export function tellHousehold(story: Story): Person {
  const { employers, rows, thisMonth, today } = story;
  const person = enter(story, SKETCHES.household);
  const before = employment(employers.furniture, 'Công nhân', 2022 * 12 + 7, [
    ['2009-02', 1_600_000],
    ['2014-01', 3_800_000],
    ['2019-01', 5_600_000],
  ]);
  const since = employment(null, null, thisMonth - 2, [
    ['2023-01', 2_000_000],
    ['2025-07', 3_000_000],
  ]);
  addContributions(rows, person, [before, since], 'voluntary', thisMonth);
  rows.add('contribution_support', {
    person_id: person.id,
    support_group: 'near-poor',
    from_month: isoMonth(thisMonth - (thisMonth % 12)),
    to_month: null,
    source: 'Danh sách hộ cận nghèo của UBND phường Ví Dụ',
  });
  const end = today + DAYS_LEFT;
  addHouseholdCard(story, person, end, firstDay(thisMonth + 4));

  const husband = enter(story, SKETCHES.husband);
  addContributions(rows, husband, [], 'household', thisMonth);
  addHouseholdCard(story, husband, firstDay(thisMonth + 5) - 1, dayOf(2024, 4, 1));
  const son = enter(story, SKETCHES.son);
  addContributions(rows, son, [], 'pupil', thisMonth);
  addYearCard(story, son, 'HS', 4, dayOf(2022, 9, 1));
  const grandmother = enter(story, SKETCHES.grandmother);
  addGuardianship(rows, person, son, 'mother');
  addGuardianship(rows, husband, son, 'father');
  addFamily(story, '0199000013', [
    [husband, 'head'],
    [person, 'spouse'],
    [son, 'child'],
    [grandmother, 'parent'],
  ]);
  return person;
}

const MISSING_MONTHS = 10;
/** 15 years (Law 41/2024 art 98). */
const PENSION_MONTHS = 180;

/** At retirement age ten months are missing, and the household's card ended too long ago for the five years to go on. */
export function tellMissingMonths(story: Story): Person {
  const { employers, rows, thisMonth, today } = story;
  const person = enter(story, SKETCHES['missing-months']);
  const years = employment(employers.mechanical, 'Thợ hàn', 2009 * 12 + 11, [
    ['2001-03', 480_000],
    ['2005-10', 1_050_000],
    ['2008-01', 1_900_000],
  ]);
  const last = thisMonth - 6;
  const first = last - (PENSION_MONTHS - MISSING_MONTHS - (years.to - years.from + 1)) + 1;
  const since = employment(null, null, last, [[isoMonth(first).slice(0, 7), 2_500_000]]);
  addContributions(rows, person, [years, since], 'voluntary', monthOfDay(today - 125));
  addHouseholdCard(story, person, today - 125, dayOf(2025, 7, 1));
  return person;
}

/** A year's cover of the household that ends on a day. */
function addHouseholdCard(story: Story, person: Person, end: number, fiveYearFrom: number): void {
  addCard(story, person, {
    serial: 1,
    objectCode: 'GD',
    benefitCode: 4,
    facility: story.station,
    from: end - 364,
    to: end,
    fiveYearFrom,
  });
  routeCard(story, person);
}
