import { ok, type Result, TIME_ZONE } from '@openvssid/core';
import type { z } from 'zod';
import { recordAccess } from '../../access-log/record.ts';
import { sql } from '@openvssid/server/db/database';
import { countHit } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { civilDay, momentNow } from '@openvssid/server/clock';
import type { AtDesk } from './agency-file.ts';
import { type QueueFilter, queueOf, type queuePage, type Shown } from './queue.ts';

/**
 * The queue as the officer sees it. Whose name it shows finds that in their access log: each search for them, and the list by
 * itself once a day, however often it is opened.
 */
export async function readQueue(services: Services, at: AtDesk, filter: QueueFilter): Promise<Result<z.infer<typeof queuePage>>> {
  const searched = filter.search !== undefined && filter.search.trim() !== '';
  const counted = searched ? await countHit(services, 'queue-search-by-officer', at.officer.officerId) : ok(undefined);
  if (!counted.ok) return counted;
  const now = momentNow(services);
  const read = await queueOf(services.db.read, at.officer, filter, civilDay(now));
  if (!read.ok) return read;
  await (searched
    ? record(services, at, 'queue-search', read.value.shown, now)
    : record(services, at, 'queue-read', await notSeenToday(services, at, read.value.shown, now), now));
  return ok(read.value.page);
}

const SEEN = sql<{ personId: number }>(
  'people-seen-in-queue',
  `select distinct person_id as "personId" from access_log
    where person_id = any($1::bigint[]) and actor_kind = 'officer' and actor_id = $2 and purpose = 'queue-read' and at >= $3`,
);

async function notSeenToday(
  { db }: Services,
  { officer }: AtDesk,
  shown: readonly Shown[],
  now: Temporal.Instant,
): Promise<readonly Shown[]> {
  const morning = civilDay(now).toZonedDateTime(TIME_ZONE).toInstant();
  const rows = await db.read(SEEN, [shown.map(({ personId }) => personId), officer.officerId, morning]);
  const seen = new Set(rows.map(({ personId }) => personId));
  return shown.filter(({ personId }) => !seen.has(personId));
}

/** In the order of the people, so that two officers who record at once never wait for each other in a circle. */
async function record(
  { db }: Services,
  { officer, requestId }: AtDesk,
  purpose: 'queue-read' | 'queue-search',
  shown: readonly Shown[],
  now: Temporal.Instant,
): Promise<void> {
  if (shown.length === 0) return;
  const people = [...Map.groupBy(shown, ({ personId }) => personId)].toSorted(([a], [b]) => a - b);
  await db.transaction(async (tx) => {
    for (const [personId, own] of people) {
      await recordAccess(tx, {
        personId,
        actor: { kind: 'officer', id: officer.officerId },
        institution: officer.agencyCode,
        purpose,
        what: `application: ${own.map(({ number }) => number).join(', ')}`,
        requestId,
        now,
      });
    }
  });
}
