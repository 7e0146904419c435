import { addBenefit } from '../benefits.ts';
import { addYears, dayFromIso, dayOf, firstDay, yearOfDay } from '../calendar.ts';
import { addContributions } from '../contributions.ts';
import type { Person } from '../person.ts';
import { enter, SKETCHES } from './people.ts';
import { addCard, employment, routeCard, type Story } from './story.ts';
import { see } from './visits.ts';

/** Thirteen years, one change of employer, nothing owed; a card that took the place of a paper one. */
export function tellWorker(story: Story): Person {
  const { employers, thisMonth, today } = story;
  const person = enter(story, SKETCHES.worker);
  const first = employment(employers.mechanical, 'Kỹ thuật viên', 2019 * 12 + 7, [
    ['2013-05', 3_450_000],
    ['2015-01', 4_200_000],
    ['2016-07', 5_100_000],
    ['2018-01', 6_300_000],
    ['2019-01', 7_150_000],
  ]);
  const second = employment(employers.software, 'Kỹ sư phần mềm', thisMonth, [
    ['2019-10', 11_500_000],
    ['2021-01', 14_000_000],
    ['2022-07', 17_500_000],
    ['2024-01', 21_000_000],
    ['2025-07', 24_500_000],
  ]);
  addContributions(story.rows, person, [first, second], 'employed', thisMonth);
  const fiveYearFrom = dayOf(2018, 5, 1);
  const year = yearOfDay(today);
  addCard(story, person, {
    serial: 1,
    objectCode: 'DN',
    benefitCode: 4,
    facility: story.hospital,
    from: dayOf(year - 1, 1, 1),
    to: dayOf(year - 1, 12, 31),
    fiveYearFrom,
    replacedOn: dayOf(year, 1, 1),
    onPaper: true,
  });
  addCard(story, person, {
    serial: 2,
    objectCode: 'DN',
    benefitCode: 4,
    facility: story.hospital,
    from: dayOf(year, 1, 1),
    to: dayOf(year, 12, 31),
    fiveYearFrom,
  });
  routeCard(story, person);
  addBenefit(story.random, story.rows, person, {
    tab: 'short-term',
    kind: 'sickness',
    decidedOn: today - 150,
    from: today - 178,
    to: today - 176,
    amount: 2_296_875,
    state: 'paid',
    employment: second,
  });
  see(story, person, 'J20', { facility: story.hospital, day: today - 178, benefitCode: 4, employed: true });
  see(story, person, 'K29', { facility: story.hospital, day: today - 64, benefitCode: 4 });
  see(story, person, 'K02', { facility: story.hospital, day: today - 410, benefitCode: 4 });
  see(story, person, 'K35', { facility: story.hospital, day: today - 800, benefitCode: 4 });
  see(story, person, 'J02', { facility: story.station, day: today - 21, benefitCode: 4 });
  return person;
}

/** The employer stopped paying seven months ago. */
export function tellUnpaidWorker(story: Story): Person {
  const { employers, thisMonth, today } = story;
  const person = enter(story, SKETCHES['unpaid-employer']);
  const first = employment(employers.mechanical, 'Công nhân', 2018 * 12 + 11, [
    ['2015-03', 3_900_000],
    ['2017-01', 4_650_000],
  ]);
  const second = employment(
    employers.furniture,
    'Thợ mộc',
    thisMonth,
    [
      ['2019-02', 6_200_000],
      ['2021-01', 6_900_000],
      ['2023-01', 7_700_000],
      ['2025-01', 8_800_000],
    ],
    thisMonth - 6,
  );
  addContributions(story.rows, person, [first, second], 'employed', thisMonth);
  addYearCard(story, person, 'DN', 4, dayOf(2020, 3, 1));
  see(story, person, 'S61', { facility: story.hospital, day: today - 95, benefitCode: 4, employed: true });
  see(story, person, 'M54', { facility: story.station, day: today - 30, benefitCode: 4 });
  return person;
}

/** Two books, merged; since August 2025 the citizen number is the social-insurance number. */
export function tellMergedNumbers(story: Story): Person {
  const { employers, thisMonth, today } = story;
  const person = enter(story, SKETCHES['merged-numbers']);
  const early = employment(employers.mechanical, 'Nhân viên kho', 2008 * 12 + 5, [
    ['2001-09', 480_000],
    ['2004-01', 720_000],
    ['2006-10', 1_150_000],
  ]);
  const teaching = employment(employers.school, 'Giáo viên', thisMonth, [
    ['2008-09', 1_263_600, 2.34],
    ['2010-05', 1_708_200, 2.34],
    ['2011-09', 2_216_100, 2.67],
    ['2013-07', 3_070_500, 2.67],
    ['2014-09', 3_450_000, 3.0],
    ['2017-09', 4_329_000, 3.33],
    ['2020-09', 5_453_400, 3.66],
    ['2023-09', 7_182_000, 3.99],
    ['2024-07', 9_336_600, 3.99],
    ['2026-07', 10_929_600, 4.32],
  ]);
  addContributions(story.rows, person, [early, teaching], 'employed', thisMonth);
  // An accident at school: an allowance for life, beside the salary.
  addBenefit(story.random, story.rows, person, {
    tab: 'monthly',
    kind: 'work-accident-allowance',
    decidedOn: dayOf(2019, 3, 18),
    from: dayOf(2019, 4, 1),
    to: null,
    amount: 2_118_000,
    state: 'paying',
    paid: 'account',
  });
  const year = yearOfDay(today);
  addCard(story, person, {
    serial: 1,
    number: '0190000009',
    objectCode: 'HC',
    benefitCode: 4,
    facility: story.hospital,
    from: dayOf(2025, 1, 1),
    to: dayOf(2025, 12, 31),
    fiveYearFrom: dayOf(2013, 9, 1),
    replacedOn: dayFromIso('2025-12-20'),
    onPaper: true,
  });
  addCard(story, person, {
    serial: 2,
    objectCode: 'HC',
    benefitCode: 4,
    facility: story.hospital,
    from: dayOf(year, 1, 1),
    to: dayOf(year, 12, 31),
    fiveYearFrom: dayOf(2013, 9, 1),
  });
  routeCard(story, person, '0190000009');
  routeCard(story, person);
  see(story, person, 'M47', { facility: story.hospital, day: today - 120, benefitCode: 4, employed: true });
  see(story, person, 'H81', { facility: story.hospital, day: today - 44, benefitCode: 4 });
  return person;
}

/** No unemployment fund, the pension part since 2022 (Decree 143/2018); a passport, no citizen number. */
export function tellForeignWorker(story: Story): Person {
  const { employers, thisMonth, today } = story;
  const person = enter(story, SKETCHES['foreign-worker']);
  const job = employment(employers.electronics, 'Kỹ sư chất lượng', thisMonth, [
    ['2020-03', 29_800_000],
    ['2023-07', 36_000_000],
    ['2024-07', 46_800_000],
    ['2026-07', 50_600_000],
  ]);
  addContributions(story.rows, person, [job], 'employed', thisMonth, ['unemployment']);
  addYearCard(story, person, 'DN', 4, dayOf(2025, 3, 1));
  see(story, person, 'J30', { facility: story.hospital, day: today - 51, benefitCode: 4 });
  return person;
}

/** Lost the job three months ago; the benefit is being paid. */
export function tellUnemployed(story: Story): Person {
  const { employers, thisMonth, today } = story;
  const person = enter(story, SKETCHES.unemployed);
  const job = employment(employers.electronics, 'Công nhân lắp ráp', thisMonth - 4, [
    ['2016-03', 4_000_000],
    ['2018-01', 5_200_000],
    ['2020-01', 6_100_000],
    ['2022-07', 7_400_000],
    ['2024-07', 8_600_000],
  ]);
  addContributions(story.rows, person, [job], 'unemployed', thisMonth);
  const from = firstDay(thisMonth - 2);
  addBenefit(story.random, story.rows, person, {
    tab: 'unemployment',
    kind: 'unemployment-benefit',
    decidedOn: from - 3,
    from,
    to: firstDay(thisMonth + 8) - 1,
    amount: 5_160_000,
    state: 'paying',
    paid: 'account',
    employment: job,
  });
  addYearCard(story, person, 'TN', 4, dayOf(2021, 3, 1), from);
  see(story, person, 'K21', { facility: story.hospital, day: today - 233, benefitCode: 4, employed: true });
  return person;
}

/** A card for this calendar year, or from a day within it. */
export function addYearCard(
  story: Story,
  person: Person,
  objectCode: string,
  benefitCode: number,
  fiveYearFrom?: number,
  from?: number,
): void {
  const year = yearOfDay(story.today);
  addCard(story, person, {
    serial: 1,
    objectCode,
    benefitCode,
    facility: story.hospital,
    from: from ?? dayOf(year, 1, 1),
    to: from === undefined ? dayOf(year, 12, 31) : addYears(from, 1) - 1,
    ...(fiveYearFrom === undefined ? {} : { fiveYearFrom }),
  });
  routeCard(story, person);
}
