import { readdirSync } from 'node:fs';
import type pg from 'pg';
import { TIME_ZONE } from '@openvssid/core';
import { migrationsOf } from '../backup/tables.ts';
import type { Clock } from '@openvssid/server/clock';
import { MIGRATIONS_FOLDER } from '../db/migrate.ts';
import { assertRoleIsSafe } from '@openvssid/server/db/safe-role';
import { APPEND_ONLY_TABLES } from '../db/grants.ts';
import { opensKey } from '../files/sealed-file.ts';
import type { Keys } from '../keys.ts';
import { digestOfSources } from '../reference-data/load.ts';
import { type Finding, failure, fine, warning } from './finding.ts';

const OLDEST_VERSION = 15;

export async function checkVersion(app: pg.Client): Promise<Finding> {
  const version = await setting(app, 'server_version');
  return parseInt(version, 10) >= OLDEST_VERSION
    ? fine('database', `PostgreSQL ${version} answers`)
    : failure('database', `PostgreSQL ${version}`, `Use PostgreSQL ${OLDEST_VERSION} or newer.`);
}

export async function checkRole(appUrl: string): Promise<Finding> {
  await assertRoleIsSafe(appUrl, APPEND_ONLY_TABLES);
  return fine('roles', 'the server’s role owns nothing and cannot change what was recorded');
}

/** What was acknowledged must survive the fall of the machine. */
export async function checkDurability(app: pg.Client): Promise<Finding> {
  const off: string[] = [];
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'])
    if ((await setting(app, name)) === 'off') off.push(name);
  return off.length === 0
    ? fine('durability', 'what was acknowledged is on disk')
    : failure(
        'durability',
        `${off.join(', ')} off`,
        'Switch it on in postgresql.conf: a power cut loses what people were told was filed.',
      );
}

export async function checkConnections(app: pg.Client): Promise<Finding> {
  const most = Number(await setting(app, 'max_connections'));
  const { rows } = await app.query<{ used: number }>('select count(*)::int as used from pg_stat_activity');
  const used = rows[0]?.used ?? 0;
  const says = `${used} of ${most} connections in use`;
  return used > most * 0.8
    ? warning('connections', says, 'Put PgBouncer between, or raise max_connections.')
    : fine('connections', says);
}

const MOST_SKEW_MS = 1_000;
const WRONG_SKEW_MS = 30_000;

/** Codes of authenticators, deadlines and proofs compare the two clocks. */
export async function checkClock(app: pg.Client, clock: Clock): Promise<Finding> {
  const before = clock.now().epochMilliseconds;
  const { rows } = await app.query<{ ms: number }>('select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms');
  const after = clock.now().epochMilliseconds;
  return judgeSkew(Math.round((rows[0]?.ms ?? 0) - (before + after) / 2));
}

/** Exported for its test. */
export function judgeSkew(skewMs: number): Finding {
  const says = `the database's clock is ${Math.abs(skewMs)} ms ${skewMs < 0 ? 'behind' : 'ahead of'} this machine's`;
  const remedy = 'Run a time service (chrony, systemd-timesyncd) on both machines.';
  if (Math.abs(skewMs) > WRONG_SKEW_MS) return failure('clock', says, remedy);
  return Math.abs(skewMs) > MOST_SKEW_MS ? warning('clock', says, remedy) : fine('clock', says);
}

export async function checkDatabaseTimeZone(app: pg.Client): Promise<Finding> {
  const { rows } = await app.query<{ hour: number }>(
    `select extract(hour from timestamptz '2026-01-01 00:00+00' at time zone $1)::int as hour`,
    [TIME_ZONE],
  );
  return rows[0]?.hour === 7
    ? fine('time zone', `the database knows ${TIME_ZONE}`)
    : failure(
        'time zone',
        `the database has another idea of ${TIME_ZONE}`,
        'Install current time zone data for PostgreSQL (Debian: tzdata).',
      );
}

/** Only the owner sees its book-keeping. */
export async function checkMigrations(owner: pg.Client): Promise<Finding> {
  const ran = await migrationsOf(owner);
  const known = readdirSync(MIGRATIONS_FOLDER).map((file) => file.replace(/\.\w+$/, ''));
  const missing = known.filter((name) => !ran.includes(name));
  const later = ran.filter((name) => !known.includes(name));
  if (later.length > 0)
    return failure(
      'migrations',
      `the database is of a later version: ${later.join(', ')}`,
      'Run the version that migrated it, or a later one.',
    );
  return missing.length === 0
    ? fine('migrations', `all ${ran.length} have run`)
    : failure('migrations', `not run yet: ${missing.join(', ')}`, 'Run "npm run vssid -- migrate".');
}

export async function checkReferenceData(owner: pg.Client): Promise<Finding> {
  const { rows } = await owner.query<{ digest: string }>('select digest from reference_digest');
  return rows[0]?.digest === digestOfSources()
    ? fine('reference data', 'the code lists are those of this version')
    : failure('reference data', 'the code lists are not those of this version', 'Run "npm run vssid -- migrate".');
}

/** Files sealed with other keys open for nobody, and backups neither. Any one tells: all are sealed with the same. */
export async function checkSealedFiles(app: pg.Client, keys: Keys, keysFile: string): Promise<Finding> {
  const { rows } = await app.query<{ sealedKey: Buffer }>('select sealed_key as "sealedKey" from stored_file limit 1');
  const [file] = rows;
  if (file === undefined || opensKey(keys, file.sealedKey))
    return fine('sealed files', file ? 'the keys file opens them' : 'there are none yet');
  return failure(
    'sealed files',
    `${keysFile} does not open a file that this database names`,
    'These are the keys of another installation: stop the servers and put back the copy from its safe place.',
  );
}

const AHEAD_DAYS = 60;

/** Deadlines are counted in working days: a year without its list counts holidays as work. */
export async function checkHolidays(app: pg.Client, today: Temporal.PlainDate): Promise<Finding> {
  const { rows } = await app.query<{ year: number | null }>('select extract(year from max(day))::int as year from holiday');
  const year = rows[0]?.year ?? 0;
  const wanted = today.add({ days: AHEAD_DAYS });
  return year >= wanted.year
    ? fine('holidays', `listed to the end of ${year}`)
    : warning(
        'holidays',
        `listed to the end of ${year}, deadlines now reach ${wanted.toString()}`,
        `Add the days off of ${wanted.year} to reference-data/holidays.csv once the decision is out, then "npm run vssid -- migrate".`,
      );
}

async function setting(client: pg.Client, name: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>('select current_setting($1) as value', [name]);
  return rows[0]?.value ?? '';
}
