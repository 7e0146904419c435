import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Numbers of processes are given again; the moment a process began tells whether it is still the same. */
export const processIdentity = z.object({ pid: z.number().int().positive(), since: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

export function identify(pid: number): ProcessIdentity {
  return { pid, since: beginningOf(pid) };
}

export function stillRuns({ pid, since }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process answers EPERM.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return beginningOf(pid) === since;
}

function beginningOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    // Field 22 of /proc/<pid>/stat; the second, the name in brackets, may hold spaces.
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return afterName.split(' ')[19] ?? '';
  } catch {
    return 'ended';
  }
}
