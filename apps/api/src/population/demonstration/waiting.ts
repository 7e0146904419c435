import { addBenefit } from '../benefits.ts';
import { dayOf, firstDay } from '../calendar.ts';
import { pensionMonth } from '../career.ts';
import { addContributions } from '../contributions.ts';
import type { Person } from '../person.ts';
import { enter, SKETCHES } from './people.ts';
import { employment, type Story } from './story.ts';
import { addYearCard } from './workers.ts';

/** The months for which it waits at least, whenever the story is told. */
const MONTHS_TO_WAIT = 4;

/** Twenty-six years at work, and a pension granted that begins at her age: until then her office keeps the file, and nothing is paid. */
export function tellWaiting(story: Story): Person {
  const { employers, rows, thisMonth, today } = story;
  const person = enter(story, SKETCHES.waiting);
  const career = employment(employers.school, 'Nhân viên thư viện', 2024 * 12 + 7, [
    ['1998-09', 420_000],
    ['2005-10', 980_000],
    ['2012-05', 3_150_000],
    ['2019-07', 5_060_000],
    ['2023-07', 6_480_000],
  ]);
  addContributions(rows, person, [career], 'household', thisMonth);
  const start = firstDay(Math.max(pensionMonth(person), thisMonth + MONTHS_TO_WAIT));
  addBenefit(story.random, rows, person, {
    tab: 'monthly',
    kind: 'pension',
    decidedOn: dayOf(2024, 10, 15),
    from: start,
    to: null,
    amount: 0,
    state: 'waiting',
    paid: 'cash',
  });
  addYearCard(story, person, 'GD', 4, dayOf(2019, 1, 1), today - 60);
  return person;
}
