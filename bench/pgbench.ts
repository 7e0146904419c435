import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

export type PgbenchResult = { perSecond: number; meanMs: number };

/** Debian's pgbench, newest version installed; undefined where there is none. */
export function findPgbench(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(DEBIAN, version, 'bin/pgbench')).find((file) => existsSync(file));
}

/** Runs a script against the database in `url` (socket folder in `?host=`), statements prepared; `variables` are each client's at the beginning. */
export async function runPgbench(
  pgbench: string,
  url: string,
  script: string,
  clients: number,
  seconds: number,
  variables: Record<string, number> = {},
): Promise<PgbenchResult> {
  const file = join(mkdtempSync(join(tmpdir(), 'vssid-bench-')), 'script.sql');
  writeFileSync(file, script);
  const { username, password, pathname, searchParams, hostname, port } = new URL(url);
  const host = searchParams.get('host') ?? hostname;
  const place = ['-h', host, ...(port === '' ? [] : ['-p', port]), '-U', decodeURIComponent(username)];
  const load = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds), '-f', file];
  const begins = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const { stdout } = await run(pgbench, [...place, ...load, ...begins, pathname.slice(1)], {
    env: { ...process.env, PGPASSWORD: decodeURIComponent(password) },
  });
  return { perSecond: figure(stdout, /tps = ([\d.]+)/), meanMs: figure(stdout, /latency average = ([\d.]+) ms/) };
}

function figure(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`pgbench printed no ${pattern.source}`);
  return Number(found);
}
