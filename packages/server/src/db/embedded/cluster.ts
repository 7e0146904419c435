import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { CannotStart } from '../../cannot-start.ts';
import { makePrivateFolder, type Place } from './place.ts';
import type { Secrets } from './secrets.ts';

export const SUPERUSER = 'postgres';

/** Runs initdb once. The folder is renamed into place, so that a crash leaves a whole cluster or none. */
export function makeCluster(place: Place, binaries: string, secrets: Secrets, durable: boolean): void {
  if (existsSync(place.cluster)) return;
  const half = `${place.cluster}.new`;
  const passwordFile = `${place.cluster}.password`;
  rmSync(half, { recursive: true, force: true });
  makePrivateFolder(half, place.user);
  try {
    writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
    if (place.user.uid !== undefined && place.user.gid !== undefined) chownSync(passwordFile, place.user.uid, place.user.gid);
    const options = ['--username', SUPERUSER, '--auth', 'scram-sha-256', '--pwfile', passwordFile, '--encoding', 'UTF8'];
    const locale = ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'];
    const answer = spawnSync(
      join(binaries, 'bin', 'initdb'),
      ['-D', half, ...options, ...locale, ...(durable ? [] : ['--no-sync'])],
      {
        ...place.user,
        cwd: '/',
        encoding: 'utf8',
      },
    );
    if (answer.status !== 0) {
      const line = (answer.error?.message ?? answer.stderr).trim().replaceAll('\n', ' ');
      throw new CannotStart(`The database could not be made in ${place.cluster}: ${line}`);
    }
    renameSync(half, place.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** A system's database, the role that owns it and all in it, and the role of its server, which owns nothing. */
export type DatabaseNames = { database: string; owner: string; app: string };

/** Repeated at every start, after a crash too. */
export async function makeRolesAndDatabase(
  superuserUrl: string,
  { database, owner, app }: DatabaseNames,
  passwords: { owner: string; app: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      [owner, passwords.owner],
      [app, passwords.app],
    ] as const) {
      const known = await client.query('select from pg_roles where rolname = $1', [role]);
      if (known.rowCount === 0) await client.query(`create role ${role} login password ${client.escapeLiteral(password)}`);
    }
    const known = await client.query('select from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`create database ${database} owner ${owner}`);
    await client.query(`revoke all on database ${database} from public; grant connect on database ${database} to ${app}`);
  } finally {
    await client.end();
  }
}
