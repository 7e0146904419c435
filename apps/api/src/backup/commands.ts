import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { CannotStart, explained } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import { type Run, UsageError } from '../command-line/command.ts';
import { type Owner, withOwner } from '../command-line/owner.ts';
import { withClient } from '@openvssid/server/db/connect';
import { diskStore } from '@openvssid/server/files/file-store';
import { readyDataFolder } from '@openvssid/server/files/folder';
import { type Keys, readKeys } from '../keys.ts';
import type { Manifest } from './format.ts';
import { type Backup, verifyBackup } from './read-backup.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write-backup.ts';

/** `backup FILE`. The database is left at the version it has. */
export const runBackup: Run = (args) => {
  const path = onePath(args);
  return withOwner(
    async ({ config, ownerUrl }) => {
      const begun = performance.now();
      const contents = await withClient(ownerUrl, 'DATABASE_OWNER_URL', (client) =>
        writeBackup({ client, keys: keysOf(config.keysFile), files: storeOf(config.dataDir), now: systemClock.now() }, path),
      ).catch((error: unknown) => {
        throw misplaced(explained(error, 'Choose another place for the backup.'), path);
      });
      process.stdout.write(`${path}: ${describe(contents, begun)}; ${megabytes(statSync(path).size)} on disk.\n`);
      process.stdout.write(`Keep a copy of ${config.keysFile} elsewhere: without it nobody can open this backup.\n`);
      const missing = await withClient(ownerUrl, 'DATABASE_OWNER_URL', (client) => stillNamed(client, contents.missingFiles));
      if (missing === 0) return 0;
      process.stderr.write(
        `INCOMPLETE: ${missing} file(s) that rows name are not in ${config.dataDir}/files: is the folder the server's, its disk mounted?\n`,
      );
      return 1;
    },
    { upToDate: false },
  );
};

/** `restore FILE [--replace | --check]`. */
export const runRestore: Run = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  });
  const path = onePath(positionals);
  if (values.replace && values.check) throw new UsageError('--check changes nothing, --replace everything: say one of them.');
  return withOwner(async (owner) => {
    const begun = performance.now();
    const keys = keysOf(owner.config.keysFile);
    const backup = values.check ? await verifyBackup(path, keys) : await restore(owner, keys, path, values.replace);
    const done = values.check ? 'is whole and can be opened' : 'restored';
    process.stdout.write(`${path} of ${backup.head.createdAt} ${done}: ${describe(backup.manifest, begun)}.\n`);
    if (!backup.head.signingKeys.some((kid) => keys.signing.some((key) => key.kid === kid)))
      process.stderr.write(
        'None of the signing keys of then is in the keys file: card tokens in people’s hands cannot be verified.\n',
      );
    return 0;
  });
};

function restore({ config, ownerUrl, appUrl }: Owner, keys: Keys, path: string, replace: boolean): Promise<Backup> {
  readyDataFolder(config.dataDir);
  return restoreBackup({ ownerUrl, appUrl, keys, files: storeOf(config.dataDir) }, path, replace);
}

/** A file that was deleted while the backup ran is not missing. */
async function stillNamed(client: pg.Client, keys: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from stored_file where file_id = any($1::uuid[])',
    [keys],
  );
  return rows[0]?.count ?? 0;
}

function onePath(args: readonly string[]): string {
  const [path, ...rest] = args;
  if (path === undefined || path.startsWith('-') || rest.length > 0) throw new UsageError('One file expected.');
  return resolve(path);
}

function keysOf(file: string): Keys {
  try {
    return readKeys(file, false);
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : String(error));
  }
}

const storeOf = (dataDir: string) => diskStore(resolve(dataDir, 'files'));

function misplaced(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOENT')
    return new CannotStart(`${dirname(path)} is not there: make this folder, or choose another place.`);
  if (error.code !== 'EEXIST') return error;
  return new CannotStart(
    `${path} or ${path}.part is there already: a backup is never written over another, nor beside one that is being written. Choose another name.`,
  );
}

function describe({ tables, files }: Manifest, begun: number): string {
  const seconds = (performance.now() - begun) / 1000;
  const bytes = tables.reduce((sum, table) => sum + table.bytes, files.bytes);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows of ${tables.length} tables and ${files.count} files, ${megabytes(bytes)} in ${seconds.toFixed(1)} s (${megabytes(bytes / seconds)}/s)`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
