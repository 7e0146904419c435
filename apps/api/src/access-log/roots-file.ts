import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Database, sql } from '@openvssid/server/db/database';
import { makeFolder } from '@openvssid/server/files/folder';
import type { Root } from './root.ts';

/** One line of the second place: what is needed to compare and nothing about anybody. */
const rootLine = z.object({
  number: z.number().int(),
  hour: z.string(),
  sealedAt: z.string(),
  chains: z.number().int(),
  previousRoot: z.string().nullable(),
  root: z.string(),
});
export type RootLine = z.infer<typeof rootLine>;

export function lineOf({ number, hour, sealedAt, chains, previousRoot, root }: Root): RootLine {
  return {
    number,
    hour: hour.toString(),
    sealedAt: sealedAt.toString(),
    chains,
    previousRoot: previousRoot?.toString('hex') ?? null,
    root: root.toString('hex'),
  };
}

export type RootsFile = { lines: RootLine[]; unreadable: number | undefined; endsWhole: boolean };

/** What the second place holds; `unreadable` is the first line that is none. Nothing where the file does not exist. */
export async function readRootsFile(file: string): Promise<RootsFile> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const written = text.split('\n');
  const endsWhole = written.at(-1) === '';
  const lines: RootLine[] = [];
  let unreadable: number | undefined;
  for (const [index, line] of written.entries()) {
    if (line === '') continue;
    const parsed = rootLine.safeParse(jsonOf(line));
    if (parsed.success) lines.push(parsed.data);
    else if (!cutShort(line, written[index + 1])) unreadable ??= index + 1;
  }
  return { lines, unreadable, endsWhole };
}

/** A write that a crash cut short: the same line stands whole after it, or will once the next root is written. */
function cutShort(line: string, next: string | undefined): boolean {
  return next === undefined || next.startsWith(line);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const ROOTS_FROM = sql<Root>(
  'access-log-roots-from',
  `select number, hour, sealed_at as "sealedAt", chains, previous_root as "previousRoot", root
     from access_log_root where number >= $1 order by number`,
);

/**
 * Writes the roots that the second place lacks; only ever appends. Throws where its last line is not the database's root of that number:
 * somebody changed one of the two, and `access-log verify` says which hour.
 */
export async function continueRootsFile(db: Database, file: string): Promise<void> {
  const { lines, endsWhole } = await readRootsFile(file);
  const last = lines.at(-1);
  const roots = (await db.read(ROOTS_FROM, [last?.number ?? 1])).map(lineOf);
  if (last && JSON.stringify(roots.shift()) !== JSON.stringify(last))
    throw new Error(`root ${last.number} in ${file} is not that of the database: run "npm run vssid -- access-log verify"`);
  if (roots.length === 0) return;
  await append(file, (endsWhole ? '' : '\n') + roots.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function append(file: string, text: string): Promise<void> {
  makeFolder(dirname(file));
  const handle = await open(file, 'a');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
