import { addBenefit } from '../benefits.ts';
import { addYears, dayOf, isoDay, lastDay, monthOfDay, yearOfDay } from '../calendar.ts';
import { addContributions } from '../contributions.ts';
import { addGuardianship } from '../household.ts';
import type { Person } from '../person.ts';
import { addVaccinations } from '../vaccinations.ts';
import { enter, SKETCHES } from './people.ts';
import { addCard, employment, routeCard, type Story } from './story.ts';
import { see } from './visits.ts';
import { addYearCard } from './workers.ts';

/** Gave birth eleven weeks ago; leave and benefit run for six months. */
export function tellMother(story: Story): Person {
  const { employers, thisMonth, today, rows } = story;
  const person = enter(story, SKETCHES.mother);
  const birth = today - 77;
  const job = employment(employers.software, 'Chuyên viên kiểm thử', thisMonth, [
    ['2017-03', 6_800_000],
    ['2019-01', 8_900_000],
    ['2022-01', 12_200_000],
    ['2024-07', 15_600_000],
  ]);
  addContributions(rows, person, [job], 'employed', thisMonth);
  addYearCard(story, person, 'DN', 4, dayOf(2022, 3, 1));
  addBenefit(story.random, rows, person, {
    tab: 'short-term',
    kind: 'maternity',
    decidedOn: birth + 21,
    from: birth,
    to: lastDay(monthOfDay(birth) + 5),
    amount: 93_600_000,
    state: 'paying',
    employment: job,
  });
  for (const before of [190, 120, 60, 20])
    see(story, person, 'Z34', { facility: story.hospital, day: birth - before, benefitCode: 4 });
  see(story, person, 'O80', {
    facility: story.hospital,
    day: birth,
    benefitCode: 4,
    stays: true,
    papers: [
      {
        kind: 'birth',
        lines: [
          ['Họ tên mẹ', "Mother's name", person.fullName],
          ['Con sinh ngày', 'Child born on', show(birth)],
          ['Cân nặng', 'Weight', '3.200 g'],
        ],
      },
      {
        kind: 'antenatal-leave',
        lines: [['Nghỉ dưỡng thai từ ngày – đến ngày', 'Antenatal leave from – to', `${show(birth - 20)} – ${show(birth - 1)}`]],
      },
    ],
  });
  const baby = enter(story, SKETCHES.baby, birth);
  addInfantCard(story, baby, person);
  addContributions(rows, baby, [], 'infant', thisMonth);
  addVaccinations(story.random, rows, baby, today);
  addGuardianship(rows, person, baby, 'mother');
  addFamily(story, '0199000002', [
    [person, 'head'],
    [baby, 'child'],
  ]);
  return person;
}

/** A mother who acts for two children; the elder signs in too. */
export function tellParentAndChild(story: Story): { parent: Person; child: Person } {
  const { employers, thisMonth, today, rows } = story;
  const parent = enter(story, SKETCHES.parent);
  const job = employment(employers.school, 'Giáo viên', thisMonth, [
    ['2012-09', 2_457_000, 2.34],
    ['2013-07', 2_691_000, 2.34],
    ['2015-09', 3_070_500, 2.67],
    ['2018-09', 4_170_000, 3.0],
    ['2021-09', 4_961_700, 3.33],
    ['2023-07', 5_994_000, 3.33],
    ['2024-09', 8_564_400, 3.66],
    ['2026-07', 9_259_800, 3.66],
  ]);
  addContributions(rows, parent, [job], 'employed', thisMonth);
  addYearCard(story, parent, 'HC', 4, dayOf(2017, 9, 1));
  addBenefit(story.random, rows, parent, {
    tab: 'short-term',
    kind: 'maternity',
    decidedOn: dayOf(2022, 11, 1),
    from: dayOf(2022, 10, 3),
    to: dayOf(2023, 4, 2),
    amount: 29_770_200,
    state: 'paid',
    employment: job,
  });
  see(story, parent, 'K05', { facility: story.hospital, day: today - 88, benefitCode: 4 });

  const child = enter(story, SKETCHES.child);
  addContributions(rows, child, [], 'pupil', thisMonth);
  addYearCard(story, child, 'HS', 4, dayOf(2018, 5, 16));
  addVaccinations(story.random, rows, child, today);
  see(story, child, 'J03', { facility: story.hospital, day: today - 34, benefitCode: 4 });
  see(story, child, 'S52', { facility: story.hospital, day: today - 380, benefitCode: 4 });

  const daughter = enter(story, SKETCHES.daughter);
  addContributions(rows, daughter, [], 'infant', thisMonth);
  addInfantCard(story, daughter, parent);
  addVaccinations(story.random, rows, daughter, today);
  see(story, daughter, 'B08', { facility: story.hospital, day: today - 140, benefitCode: 1 });

  for (const ward of [child, daughter]) addGuardianship(rows, parent, ward, 'mother');
  addFamily(story, '0199000006', [
    [parent, 'head'],
    [child, 'child'],
    [daughter, 'child'],
  ]);
  return { parent, child };
}

function addInfantCard(story: Story, child: Person, guardian: Person): void {
  const sixth = addYears(child.birth, 6);
  addCard(story, child, {
    serial: 1,
    objectCode: 'TE',
    benefitCode: 1,
    facility: story.hospital,
    from: child.birth,
    to: Math.max(lastDay(monthOfDay(sixth)), dayOf(yearOfDay(sixth), 9, 30)),
    guardianName: guardian.fullName,
  });
  routeCard(story, child);
}

export function addFamily({ rows, home }: Story, number: string, members: readonly (readonly [Person, string])[]): void {
  const [head] = members[0] ?? [];
  if (!head) return;
  rows.add('household', {
    household_number: number,
    head_person_id: head.id,
    province_code: home.region.provinceCode,
    ward_code: home.ward.code,
    street: head.street,
  });
  rows.add('route', { kind: 'household', key: number, person_id: head.id });
  for (const [member, relationship] of members) {
    rows.add('household_member', {
      person_id: member.id,
      household_number: number,
      relationship,
      valid_from: isoDay(Math.max(member.birth, dayOf(2018, 1, 1))),
      valid_to: null,
    });
  }
}

function show(day: number): string {
  return isoDay(day).split('-').reverse().join('/');
}
