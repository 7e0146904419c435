import { z } from 'zod';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Config } from '../config.ts';
import { quietByDefault, type QuietHours } from './quiet-hours.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');
export const quietHours = z.object({ enabled: z.boolean(), from: time, to: time });

const CHOSEN = sql<QuietHours>(
  'quiet-hours-of-person',
  `select enabled, to_char(from_time, 'HH24:MI') as "from", to_char(to_time, 'HH24:MI') as "to" from quiet_hours where person_id = $1`,
);
const SAVE = sql(
  'save-quiet-hours',
  `insert into quiet_hours (person_id, enabled, from_time, to_time) values ($1, $2, $3, $4)
   on conflict (person_id) do update set enabled = excluded.enabled, from_time = excluded.from_time, to_time = excluded.to_time`,
);

/** What somebody chose, else what holds for all. */
export async function quietHoursOf(query: Query, config: Pick<Config, 'QUIET_HOURS'>, personId: number): Promise<QuietHours> {
  const [chosen] = await query(CHOSEN, [personId]);
  return chosen ?? quietByDefault(config);
}

export async function saveQuietHours(tx: Transaction, personId: number, { enabled, from, to }: QuietHours): Promise<void> {
  await tx.run(SAVE, [personId, enabled, from, to]);
}
