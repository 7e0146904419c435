import { momentOf } from './calendar.ts';
import { CARDS_PER_PERSON } from './cards.ts';
import { makeHousehold } from './household.ts';
import { createNumbers } from './numbers.ts';
import { randomFor } from './random.ts';
import { addHouseholdRecords } from './records.ts';
import { createRowBuffer, type RowBuffer } from './row-buffer.ts';
import { buildWorld, type World } from './world.ts';

export type PopulationWish = {
  persons: number;
  seed: number;
  /** Day number the records lead up to; the same seed and day give the same rows. */
  today: number;
  /** Ids below belong to people who are there already. */
  firstId: number;
  personsPerBatch: number;
};

export type Batch = { persons: number; rows: ReturnType<RowBuffer['take']> };

export type Population = { world: World; batches: Iterable<Batch> };

/** Stream of household numbers: the world has one of its own, so that a change there does not move everybody. */
const WORLD_STREAM = 0;

/** A population, batch by batch: nothing is kept but the numbers given out. */
export function generatePopulation(wish: PopulationWish): Population {
  const world = buildWorld(randomFor(wish.seed, WORLD_STREAM), wish.persons);
  return { world, batches: batchesOf(wish, world) };
}

function* batchesOf(wish: PopulationWish, world: World): Generator<Batch> {
  const numbers = createNumbers();
  const rows = createRowBuffer();
  const recordedAt = momentOf(wish.today, 1, 0);
  const end = wish.firstId + wish.persons;
  let id = wish.firstId;
  let batchStart = id;
  for (let stream = WORLD_STREAM + 1; id < end; stream += 1) {
    const random = randomFor(wish.seed, stream);
    const household = makeHousehold(random, world, numbers, id, wish.today);
    household.members.splice(end - id);
    addHouseholdRecords(random, rows, { household, recordedAt, today: wish.today, statusIndexOf });
    id += household.members.length;
    if (id - batchStart >= wish.personsPerBatch || id >= end) {
      yield { persons: id - batchStart, rows: rows.take() };
      batchStart = id;
    }
  }
}

export function statusIndexOf(personId: number): number {
  return (personId - 1) * CARDS_PER_PERSON;
}
