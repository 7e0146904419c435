import { dayOf } from '../calendar.ts';
import { addContributions } from '../contributions.ts';
import type { Person } from '../person.ts';
import { enter, SKETCHES } from './people.ts';
import { addCard, employment, routeCard, type Story } from './story.ts';
import { see } from './visits.ts';

/** Pays for himself since 2021; the household's health card ran out six weeks ago; one visit is protected. */
export function tellVoluntary(story: Story): Person {
  const { employers, thisMonth, today } = story;
  const person = enter(story, SKETCHES.voluntary);
  const before = employment(employers.mechanical, 'Lái xe', 2014 * 12 + 5, [
    ['2008-04', 1_400_000],
    ['2011-01', 2_300_000],
    ['2013-01', 3_000_000],
  ]);
  const since = employment(null, null, thisMonth, [
    ['2021-01', 3_000_000],
    ['2023-01', 4_000_000],
    ['2025-07', 5_000_000],
  ]);
  addContributions(story.rows, person, [before, since], 'voluntary', thisMonth - 2);
  const end = today - 42;
  addCard(story, person, {
    serial: 1,
    objectCode: 'GD',
    benefitCode: 4,
    facility: story.station,
    from: end - 364,
    to: end,
    fiveYearFrom: dayOf(2026, 1, 1),
  });
  routeCard(story, person);
  see(story, person, 'A15', { facility: story.hospital, day: today - 210, benefitCode: 4 });
  see(story, person, 'M10', { facility: story.hospital, day: today - 130, benefitCode: 4 });
  see(story, person, 'H10', { facility: story.station, day: today - 70, benefitCode: 4 });
  return person;
}
