import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { identify, processIdentity, stillRuns } from './process-identity.ts';

/**
 * One process at a time holds a thing that `file` stands for. A holder that was killed holds nothing.
 * Answers the number of the process that holds it, which is our own where nobody else did.
 */
export function hold(file: string): number {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(identify(process.pid)));
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
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function liveHolder(file: string): number | undefined {
  try {
    const holder = processIdentity.parse(JSON.parse(readFileSync(file, 'utf8')));
    return stillRuns(holder) ? holder.pid : undefined;
  } catch {
    return undefined;
  }
}
