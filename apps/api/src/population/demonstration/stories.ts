import { monthOfDay } from '../calendar.ts';
import { statusIndexOf } from '../generate.ts';
import type { Person } from '../person.ts';
import { randomFor } from '../random.ts';
import type { RowBuffer } from '../row-buffer.ts';
import { buildWorld, homeIn } from '../world.ts';
import type { DemonstrationKey } from './accounts.ts';
import { demonstrationEmployers } from './employers.ts';
import { tellMother, tellParentAndChild } from './families.ts';
import { tellNewcomer } from './newcomers.ts';
import { SKETCHES } from './people.ts';
import { tellHousehold, tellMissingMonths } from './payers.ts';
import { tellPensioner } from './pensioner.ts';
import type { Story } from './story.ts';
import { tellVoluntary } from './voluntary.ts';
import { tellWaiting } from './waiting.ts';
import { tellForeignWorker, tellMergedNumbers, tellUnemployed, tellUnpaidWorker, tellWorker } from './workers.ts';

/** Who was told of; those with an account by its key. */
export type Cast = { people: Partial<Record<DemonstrationKey, Person>>; story: Story; nextId: number };

/** Writes the first ten people, and their children, into the buffer. */
export function tellStories(rows: RowBuffer, firstId: number, today: number): Cast {
  const { story, nextId } = openStory(rows, firstId, today);
  const { parent, child } = tellParentAndChild(story);
  const people = {
    worker: tellWorker(story),
    mother: tellMother(story),
    pensioner: tellPensioner(story),
    unemployed: tellUnemployed(story),
    voluntary: tellVoluntary(story),
    parent,
    child,
    'unpaid-employer': tellUnpaidWorker(story),
    'merged-numbers': tellMergedNumbers(story),
    'foreign-worker': tellForeignWorker(story),
  };
  return { people, story, nextId: nextId() };
}

/** Writes those who have a record and no account yet. */
export function tellNewcomers(rows: RowBuffer, firstId: number, today: number): Cast {
  const { story, nextId } = openStory(rows, firstId, today);
  tellNewcomer(story, SKETCHES.newcomer);
  tellNewcomer(story, SKETCHES['newcomer-differs']);
  tellNewcomer(story, SKETCHES['newcomer-old-papers']);
  return { people: {}, story, nextId: nextId() };
}

/** Writes those who pay contributions online, and the household of one of them. */
export function tellPayers(rows: RowBuffer, firstId: number, today: number): Cast {
  const { story, nextId } = openStory(rows, firstId, today);
  const people = { household: tellHousehold(story), 'missing-months': tellMissingMonths(story) };
  return { people, story, nextId: nextId() };
}

/** Writes who waits for a benefit. */
export function tellThoseWhoWait(rows: RowBuffer, firstId: number, today: number): Cast {
  const { story, nextId } = openStory(rows, firstId, today);
  const people = { waiting: tellWaiting(story) };
  return { people, story, nextId: nextId() };
}

function openStory(rows: RowBuffer, firstId: number, today: number): { story: Story; nextId: () => number } {
  let id = firstId;
  const story: Story = {
    ...stage(),
    rows,
    random: randomFor(10, 10),
    today,
    thisMonth: monthOfDay(today),
    nextId: () => id++,
    statusIndexOf,
  };
  return { story, nextId: () => id };
}

/** Hà Nội, its first ward, a health station and a hospital. */
function stage() {
  const world = buildWorld(randomFor(0, 0), 0);
  const region = world.regions.items.find(({ code }) => code === '01');
  const ward = region?.wards[0];
  const station = region?.clinics.find(({ level }) => level === 'initial');
  const hospital = region?.hospitals.find(({ level }) => level === 'basic');
  if (!region || !ward || !station || !hospital) throw new Error('reference-data/ has no ward of Hà Nội');
  const home = homeIn(world, region, ward);
  return { home, station, hospital, employers: demonstrationEmployers(home) };
}
