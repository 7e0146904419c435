import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { explained } from '../cannot-start.ts';

const { R_OK, W_OK, X_OK } = constants;

/** Makes a folder and those above it. Node's own `recursive` never comes back where nobody can make one: `/proc/x`. */
export function makeFolder(folder: string, mode = 0o755): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw error;
  }
}

/** The data folder, made where it is not there. Refused before anybody is served, not at the first upload. */
export function readyDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    makeFolder(join(dataDir, 'files'), 0o700);
    accessSync(dataDir, W_OK | X_OK);
    accessSync(join(dataDir, 'files'), R_OK | W_OK | X_OK);
  } catch (error) {
    throw explained(error, `Make ${dataDir} writable for this user, or set VSSID_DATA_DIR to another folder.`);
  }
}

/** The folder itself, or the nearest one above it that is there. */
export function nearestFolder(folder: string): string {
  const place = resolve(folder);
  return existsSync(place) || dirname(place) === place ? place : nearestFolder(dirname(place));
}
