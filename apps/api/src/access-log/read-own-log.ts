import { TIME_ZONE } from '@openvssid/core';
import type { z } from 'zod';
import { momentNow } from '../applications/moment.ts';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { accessesOf, type accessList } from './list.ts';
import { recordAccess } from './record.ts';

const READ_TODAY = sql<{ seq: number }>(
  'own-log-read-today',
  `select seq from access_log where person_id = $1 and purpose = 'own-log' and at >= $2 order by seq desc limit 1`,
);

/** The log as its owner reads it. Reading it is an access too; once a day says enough. */
export async function readOwnLog(
  services: Services,
  personId: number,
  requestId: string,
  before: number | null,
): Promise<z.infer<typeof accessList>> {
  const list = await accessesOf(services.db, personId, before);
  const now = momentNow(services);
  const [known] = await services.db.read(READ_TODAY, [personId, now.toZonedDateTimeISO(TIME_ZONE).startOfDay().toInstant()]);
  if (known) return list;
  await services.db.transaction((tx) =>
    recordAccess(tx, {
      personId,
      actor: { kind: 'citizen', id: String(personId) },
      institution: 'self',
      purpose: 'own-log',
      what: 'access-log',
      requestId,
      now,
    }),
  );
  return list;
}
