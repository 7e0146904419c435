import pg from 'pg';
import { employerRow } from './employers.ts';
import { generatePopulation, statusIndexOf, type PopulationWish } from './generate.ts';
import { createRowBuffer } from './row-buffer.ts';
import { writeRows } from './write-rows.ts';

export type PopulateOptions = Pick<PopulationWish, 'persons' | 'seed' | 'today'> & { onProgress?: (persons: number) => void };

const PERSONS_PER_BATCH = 500;
/** While one connection's batch is taken in, the next one is made and sent on another. */
const CONNECTIONS = 3;

/** Writes a population after the people who are there. The database holds the reference data already. */
export async function populate(ownerUrl: string, options: PopulateOptions): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: CONNECTIONS, options: '-c synchronous_commit=off' });
  // A connection that is being closed when the embedded database stops would end the process.
  pool.on('error', () => undefined);
  try {
    const firstId = await nextPersonId(pool);
    const { world, batches } = generatePopulation({ ...options, firstId, personsPerBatch: PERSONS_PER_BATCH });
    const rows = createRowBuffer();
    for (const employer of world.employers) rows.add('employer', employerRow(employer));
    await write(pool, rows.take());
    await writeBatches(pool, batches, options.onProgress);
    await advanceSequences(pool, firstId + options.persons);
    await pool.query('analyze');
  } finally {
    await pool.end();
  }
}

export async function nextPersonId(pool: Pick<pg.ClientBase, 'query'>): Promise<number> {
  const { rows } = await pool.query<{ next: string }>('select coalesce(max(person_id), 0) + 1 as next from person');
  return Number(rows[0]?.next);
}

async function writeBatches(
  pool: pg.Pool,
  batches: ReturnType<typeof generatePopulation>['batches'],
  onProgress?: (persons: number) => void,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for (const batch of batches) {
    const job = write(pool, batch.rows).then(() => {
      running.delete(job);
      onProgress?.(batch.persons);
    });
    // A failure is thrown by the race or by the final wait; until then it must not count as unhandled.
    job.catch(() => undefined);
    running.add(job);
    if (running.size >= CONNECTIONS) await Promise.race(running);
  }
  await Promise.all(running);
}

async function write(pool: pg.Pool, rows: Parameters<typeof writeRows>[1]): Promise<void> {
  const client = await pool.connect();
  try {
    await writeRows(client, rows);
  } finally {
    client.release();
  }
}

/** New people and cards go on where these end. */
export async function advanceSequences(client: Pick<pg.ClientBase, 'query'>, nextId: number): Promise<void> {
  await client.query("select setval('person_id_sequence', $1, false), setval('card_status_index', $2, false)", [
    nextId,
    statusIndexOf(nextId),
  ]);
}
