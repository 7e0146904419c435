import { fileURLToPath } from 'node:url';
import type { DatabaseShape } from '@openvssid/server/db/migrate';
import { queues } from '../jobs/queues.ts';

/** What was once written in them stays as it was. */
export const APPEND_ONLY_TABLES: readonly string[] = ['sign_in_event'];

/** VNeID's database. */
export const shape: DatabaseShape = {
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  queues,
  rights: { readOnly: [], appendOnly: APPEND_ONLY_TABLES, owners: ['schema_migration'] },
};
