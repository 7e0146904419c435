import { fileURLToPath } from 'node:url';
import { type DatabaseRoles, migrateTo } from '@openvssid/server/db/migrate';
import { queues } from '../queues/queues.ts';
import { RIGHTS } from './grants.ts';

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('migrations', import.meta.url));

/** Brings VssID's database to the state this version needs. */
export function migrate(roles: DatabaseRoles): Promise<void> {
  return migrateTo({ migrations: MIGRATIONS_FOLDER, queues, rights: RIGHTS }, roles);
}
