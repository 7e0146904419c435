import pg from 'pg';
import { withClient } from '@openvssid/server/db/connect';
import type { DatabaseRoles } from '@openvssid/server/db/migrate';
import { migrate } from '../db/migrate.ts';
import type { FileStore } from '@openvssid/server/files/file-store';
import type { Keys } from '../keys.ts';
import { refuseOccupied, refuseWhileServed } from './fit-to-restore.ts';
import { loadEntries } from './load-entries.ts';
import { type Backup, readEntries, verifyBackup } from './read-backup.ts';
import { prepareSchema } from './schema-version.ts';
import { withoutForeignKeys } from './without-foreign-keys.ts';

export type RestoreTarget = DatabaseRoles & { files: FileStore; keys: Keys };

/**
 * Puts a backup in the place of what the database holds. The file is read twice: first all of it is verified, then it is loaded in one
 * transaction, so that after any fault, a crash included, the database is as it was. An older backup is loaded into the tables as they were
 * when it was made and migrated from there.
 */
export async function restoreBackup(target: RestoreTarget, path: string, replace: boolean): Promise<Backup> {
  const backup = await verifyBackup(path, target.keys);
  await withClient(target.ownerUrl, 'DATABASE_OWNER_URL', (client) => replaceAll(target, client, path, backup, replace));
  await migrate(target);
  return backup;
}

async function replaceAll(
  target: RestoreTarget,
  client: pg.Client,
  path: string,
  backup: Backup,
  replace: boolean,
): Promise<void> {
  const written: string[] = [];
  try {
    await refuseWhileServed(client, target.appUrl);
    await client.query('begin');
    if (!replace) await refuseOccupied(client);
    await client.query('create temporary table file_before as select file_id::text as key from stored_file');
    await prepareSchema(client, backup.head.migrations);
    await withoutForeignKeys(client, () =>
      readEntries(path, target.keys, (entries) =>
        loadEntries({ client, files: target.files, written }, entries, backup.manifest),
      ),
    );
    for (const { name, next } of backup.manifest.sequences)
      await client.query(`alter sequence public.${pg.escapeIdentifier(name)} restart with ${BigInt(next)}`);
    await client.query('commit');
    await forgetFiles(client, target.files);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    for (const key of written) await target.files.remove(key);
    throw error;
  }
}

/** What no row names any more goes at once, not with the daily round: it may be what the restore was to be rid of. */
async function forgetFiles(client: pg.Client, files: FileStore): Promise<void> {
  const { rows } = await client.query<{ key: string }>(
    'select key from file_before b where not exists (select from stored_file f where f.file_id::text = b.key)',
  );
  for (const { key } of rows) await files.remove(key);
}
