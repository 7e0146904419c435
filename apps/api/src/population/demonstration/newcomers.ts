import { addContributions } from '../contributions.ts';
import type { Person } from '../person.ts';
import { enter, type Sketch } from './people.ts';
import { employment, type Story } from './story.ts';
import { addYearCard } from './workers.ts';
import { dayOf } from '../calendar.ts';

/** Three years at work, a card, and no account yet. */
export function tellNewcomer(story: Story, sketch: Sketch): Person {
  const { employers, rows, thisMonth } = story;
  const person = enter(story, sketch);
  const job = employment(employers.furniture, 'Công nhân', thisMonth, [
    ['2023-09', 6_900_000],
    ['2025-01', 7_800_000],
  ]);
  addContributions(rows, person, [job], 'employed', thisMonth);
  addYearCard(story, person, 'DN', 4, dayOf(2023, 9, 1));
  return person;
}
