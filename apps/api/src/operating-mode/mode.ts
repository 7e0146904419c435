import { type Database, sql } from '@openvssid/server/db/database';
import type { Clock } from '@openvssid/server/clock';

/** `until` is what people are told; undefined where nobody knows yet. */
export type OperatingMode = { readingOnly: boolean; until: Temporal.Instant | undefined };

/** Every process asks again after this time: the switch works everywhere within seconds and costs no request a query. */
const KNOWN_FOR = { seconds: 2 };

const READ_MODE = sql<{ readingOnly: boolean; until: Temporal.Instant | null }>(
  'read-operating-mode',
  'select reading_only as "readingOnly", until from operating_mode',
);
const SET_MODE = sql(
  'set-operating-mode',
  `insert into operating_mode (reading_only, until, changed_at) values ($1, $2, $3)
   on conflict (only_row) do update set (reading_only, until, changed_at) = (excluded.reading_only, excluded.until, excluded.changed_at)`,
);

export async function readMode(db: Database): Promise<OperatingMode> {
  const [row] = await db.read(READ_MODE, []);
  return { readingOnly: row?.readingOnly ?? false, until: row?.until ?? undefined };
}

export async function setMode(db: Database, { readingOnly, until }: OperatingMode, now: Temporal.Instant): Promise<void> {
  await db.transaction((tx) => tx.run(SET_MODE, [readingOnly, until ?? null, now]));
}

/** The mode as this process knows it, at most two seconds old. */
export function createModeReader({ db, clock }: { db: Database; clock: Clock }): () => Promise<OperatingMode> {
  let known: Promise<OperatingMode> | undefined;
  let askAgainAt: Temporal.Instant | undefined;
  return () => {
    const now = clock.now();
    if (known && askAgainAt && Temporal.Instant.compare(now, askAgainAt) < 0) return known;
    askAgainAt = now.add(KNOWN_FOR);
    known = readMode(db);
    // A failure is told to whoever waits for it now; the next one asks again.
    known.catch(() => (askAgainAt = undefined));
    return known;
  };
}
