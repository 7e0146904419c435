import { randomUUID } from 'node:crypto';
import { refuse, type Result } from '@openvssid/core';
import { momentNow } from '@openvssid/server/clock';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import type { SearchPurpose } from './reading-purposes.ts';

/** An officer at work, and the request by which they are. */
export type AtWork = { officer: Officer; requestId: string };

/** Long enough for a conversation at the desk. */
const LIVES = { minutes: 15 };

/** What an officer was let to read: one person, for one purpose, until it ends. */
export type Reading = {
  readingId: string;
  personId: number;
  purpose: SearchPurpose;
  detail: string;
  endsAt: Temporal.Instant;
  openedAt: Temporal.Instant | null;
};

const INSERT = sql(
  'insert-person-reading',
  `insert into person_reading (reading_id, person_id, officer_id, purpose, detail, created_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7)`,
);
const LOCK = sql<Reading>(
  'lock-person-reading',
  `select reading_id as "readingId", person_id as "personId", purpose, detail, ends_at as "endsAt", opened_at as "openedAt"
     from person_reading where reading_id = $1 and officer_id = $2 and ends_at > $3 for update`,
);
const MARK_OPENED = sql('mark-person-reading-opened', 'update person_reading set opened_at = $2 where reading_id = $1');

/** Answers what the address of the record carries. */
export async function openReading(
  tx: Transaction,
  reading: { officer: Officer; personId: number; purpose: SearchPurpose; detail: string; now: Temporal.Instant },
): Promise<string> {
  const { officer, personId, purpose, detail, now } = reading;
  const readingId = randomUUID();
  await tx.run(INSERT, [readingId, personId, officer.officerId, purpose, detail, now, now.add(LIVES)]);
  return readingId;
}

export async function markOpened(tx: Transaction, { readingId }: Reading, now: Temporal.Instant): Promise<void> {
  await tx.run(MARK_OPENED, [readingId, now]);
}

/** Does something with a reading of this officer's own; one that has ended, is another's or never was are the same. */
export function withReading<T>(
  services: Services,
  { officer }: AtWork,
  readingId: string,
  story: (tx: Transaction, reading: Reading, now: Temporal.Instant) => Promise<Result<T>>,
): Promise<Result<T>> {
  return services.db.transaction(async (tx) => {
    const now = momentNow(services);
    const [reading] = await tx.run(LOCK, [readingId, officer.officerId, now]);
    return reading ? story(tx, reading, now) : refuse('reading-ended');
  });
}
