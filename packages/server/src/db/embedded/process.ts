import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '../../cannot-start.ts';
import type { Place } from './place.ts';

/** After kill -9 of the old server its last children may hold the shared memory for some seconds. */
const RETRIES_MS = 20_000;
/** Recovery after a crash replays at most max_wal_size. */
const READY_WITHIN_MS = 120_000;
const LARGEST_LOG = 5_000_000;

export type Settings = Record<string, string>;

/** Starts the server and waits until it answers; a start that fails because of a dying predecessor is tried again. */
export async function startServer(
  place: Place,
  binaries: string,
  settings: Settings,
  superuserUrl: string,
): Promise<ChildProcess> {
  const giveUp = Date.now() + RETRIES_MS;
  for (;;) {
    const server = await spawnServer(place, binaries, settings);
    if (await answers(server, superuserUrl)) return server;
    await stopServer(server);
    const why = lastLine(place.log);
    if (Date.now() > giveUp || !/shared memory|lock file/.test(why)) {
      throw new CannotStart(`The embedded database does not start: ${why} (the whole log: ${place.log})`);
    }
    await wait(500);
  }
}

/** A session of its own: Ctrl-C in the terminal then reaches us alone, and the servers are stopped before their database. */
async function spawnServer(place: Place, binaries: string, settings: Settings): Promise<ChildProcess> {
  const tooLong = existsSync(place.log) && statSync(place.log).size > LARGEST_LOG;
  const log = openSync(place.log, tooLong ? 'w' : 'a', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    const server = spawn(join(binaries, 'bin', 'postgres'), ['-D', place.cluster, ...options], {
      ...place.user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    });
    await new Promise((resolve, reject) => server.once('spawn', resolve).once('error', reject));
    return server;
  } catch (error) {
    throw new CannotStart(
      `PostgreSQL cannot be run from ${binaries}: ${error instanceof Error ? error.message : ''}. Check its permissions.`,
    );
  } finally {
    closeSync(log);
  }
}

async function answers(server: ChildProcess, url: string): Promise<boolean> {
  const giveUp = Date.now() + READY_WITHIN_MS;
  while (!hasEnded(server) && Date.now() < giveUp) {
    if (await accepts(url)) return true;
    await wait(30);
  }
  return false;
}

/** Whether the server takes connections; while it starts or recovers it refuses them. */
export async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '28P01') {
      throw new CannotStart(
        'The passwords in database.json do not fit the embedded database. Restore the file that belongs to it.',
      );
    }
    return false;
  } finally {
    await client.end();
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions roll back, nothing acknowledged is lost. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), 30_000);
  await ended;
  clearTimeout(impatience);
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

function lastLine(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? 'no reason given';
}
