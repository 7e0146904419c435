import { ok, type Result, TIME_ZONE } from '@openvssid/core';
import type { z } from 'zod';
import { momentNow } from '@openvssid/server/clock';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { mergedRecordsOf } from '../people/records-of.ts';
import { accessesOf, type ownAccessList } from './list.ts';
import { recordAccess } from './record.ts';
import { recordOfLog } from './whose-log.ts';

const READ_TODAY = sql<{ seq: number }>(
  'own-log-read-today',
  `select seq from access_log where person_id = $1 and purpose = 'own-log' and at >= $2 order by seq desc limit 1`,
);

export type Wanted = { before?: number | undefined; number?: string | undefined };

/** The log as its owner reads it, or that of a number merged into theirs. Reading it is an access too; once a day says enough. */
export async function readOwnLog(
  services: Services,
  ownId: number,
  requestId: string,
  { before, number }: Wanted,
): Promise<Result<z.infer<typeof ownAccessList>>> {
  const record = await recordOfLog(services.db.read, ownId, number);
  if (!record.ok) return record;
  const personId = record.value;
  const mergedNumbers = (await mergedRecordsOf(services.db.read, ownId)).map((merged) => merged.number);
  const list = { ...(await accessesOf(services.db, personId, before ?? null)), mergedNumbers };
  const now = momentNow(services);
  const [known] = await services.db.read(READ_TODAY, [personId, now.toZonedDateTimeISO(TIME_ZONE).startOfDay().toInstant()]);
  if (known) return ok(list);
  await services.db.transaction((tx) =>
    recordAccess(tx, {
      personId,
      actor: { kind: 'citizen', id: String(ownId) },
      institution: 'self',
      purpose: 'own-log',
      what: 'access-log',
      requestId,
      now,
    }),
  );
  return ok(list);
}
