import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const holder = z.object({ pid: z.number(), since: z.string() });

/**
 * One process holds the embedded database: it starts the server and stops it; others (the command line) use it meanwhile.
 * Answers the number of the process that holds it, which is our own where nobody else did.
 */
export function hold(file: string): number {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, since: startOf(process.pid) }));
  try {
    for (;;) {
      // A link appears with its content or not at all.
      if (tryLink(own, file)) return process.pid;
      const pid = liveHolder(file);
      if (pid !== undefined) return pid;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

export function release(file: string): void {
  if (liveHolder(file) === process.pid) rmSync(file, { force: true });
}

function tryLink(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function liveHolder(file: string): number | undefined {
  try {
    const { pid, since } = holder.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isAlive(pid) && startOf(pid) === since ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** A process number is given again after a restart of the machine; the moment it began tells whether it is still the same. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  // Field 22 of /proc/<pid>/stat; the second, the name in brackets, may hold spaces.
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
  return afterName.split(' ')[19] ?? '';
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
