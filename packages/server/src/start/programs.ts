import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import { identify, processIdentity, stillRuns } from './process-identity.ts';

const READY_WITHIN_MS = 60_000;
const ENDS_WITHIN_MS = 15_000;
const ORPHAN_ENDS_WITHIN_MS = 5_000;
/** One that cannot run is not to keep the machine busy with trying. */
const AGAIN_AFTER_MS = 2_000;

/** A process of the product, told apart by the file it runs. */
export type Program = {
  name: string;
  file: string;
  env: NodeJS.ProcessEnv;
  readyAt: string[];
  /** Another system, without which ours goes on: where it falls after it was ready, it is begun again. */
  beginsAgain?: true;
};

export type Programs = {
  /** Starts one and waits until all its addresses answer. */
  run(program: Program): Promise<void>;
  /** The name of the first one that ended without being told to, and does not begin again. */
  firstEnd: Promise<string>;
  /** Ends all, the last one first. */
  stop: () => Promise<void>;
};

/** Runs processes and keeps their numbers in `dataDir`, so that the next start can end those that a killed start left behind. */
export function createPrograms(dataDir: string): Programs {
  const record = join(dataDir, 'programs.json');
  const children = new Set<ChildProcess>();
  const ready = new Set<Program>();
  const firstEnd = Promise.withResolvers<string>();
  const stopping = new AbortController();

  function begin(program: Program): ChildProcess {
    const { file, env } = program;
    // A session of its own: Ctrl-C reaches us alone. The channel's end tells it when we are killed.
    const child = spawn(process.execPath, [file], { env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    children.add(child);
    writeFileSync(record, JSON.stringify([...children].flatMap(({ pid }) => (pid === undefined ? [] : [identify(pid)]))));
    const fallen = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
    void fallen.then(() =>
      program.beginsAgain && ready.has(program) ? beginAgain(program, child) : firstEnd.resolve(program.name),
    );
    return child;
  }

  async function beginAgain(program: Program, fallen: ChildProcess): Promise<void> {
    if (stopping.signal.aborted) return;
    children.delete(fallen);
    process.stderr.write(`${program.name} has ended and is begun again: see what it wrote above.\n`);
    const unhurried = await wait(AGAIN_AFTER_MS, true, { ref: false, signal: stopping.signal }).catch(() => false);
    if (unhurried) begin(program);
  }

  return {
    firstEnd: firstEnd.promise,
    async run(program) {
      const child = begin(program);
      await Promise.all(program.readyAt.map((address) => waitFor(address, child, program.name)));
      ready.add(program);
    },
    async stop() {
      stopping.abort();
      for (const child of [...children].toReversed()) await end(child);
      rmSync(record, { force: true });
    },
  };
}

/** Ends what an earlier, killed start left running: it may hold our ports. */
export async function endOrphans(dataDir: string): Promise<void> {
  const record = join(dataDir, 'programs.json');
  if (!existsSync(record)) return;
  const orphans = z.array(processIdentity).safeParse(JSON.parse(readFileSync(record, 'utf8'))).data ?? [];
  for (const orphan of orphans) {
    if (!stillRuns(orphan)) continue;
    process.kill(orphan.pid, 'SIGTERM');
    const impatience = Date.now() + ORPHAN_ENDS_WITHIN_MS;
    while (stillRuns(orphan)) {
      if (Date.now() > impatience) process.kill(orphan.pid, 'SIGKILL');
      await wait(30);
    }
  }
  rmSync(record, { force: true });
}

async function waitFor(address: string, child: ChildProcess, name: string): Promise<void> {
  for (const giveUp = Date.now() + READY_WITHIN_MS; !hasEnded(child); await wait(50)) {
    if (await isReady(address)) return;
    if (Date.now() > giveUp) throw new CannotStart(`${name} does not become ready at ${address}: see what it wrote above.`);
  }
  throw new CannotStart(`${name} did not start: see what it wrote above.`);
}

async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN_MS);
  await ended;
  clearTimeout(impatience);
}

function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}
