import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from '../../cannot-start.ts';
import type { Place } from './place.ts';

const STOPS_WITHIN_MS = 60_000;

/** Ends a server whose starter was killed, and clears what a crash of both left behind. */
export async function clearLeftovers(place: Place): Promise<void> {
  const pid = runningServer(place.cluster);
  if (pid !== undefined) await end(pid, place.cluster);
  rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
  rmSync(place.socketFolder, { recursive: true, force: true });
}

/** The process of a server that runs on this cluster. A number that another program got since does not count. */
function runningServer(cluster: string): number | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  return Number.isInteger(pid) && pid > 0 && isServerOf(pid, cluster) ? pid : undefined;
}

async function end(pid: number, cluster: string): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (const giveUp = Date.now() + STOPS_WITHIN_MS; runningServer(cluster) === pid;) {
    if (Date.now() > giveUp)
      throw new CannotStart(`An older database server (process ${pid}) does not end. Stop it: kill -QUIT ${pid}`);
    await wait(30);
  }
}

/** A PostgreSQL server works in the folder of its cluster. */
function isServerOf(pid: number, cluster: string): boolean {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === cluster;
    } catch {
      return false;
    }
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes(cluster);
}
