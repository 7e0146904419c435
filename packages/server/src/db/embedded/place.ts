import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CannotStart } from '../../cannot-start.ts';
import { makeFolder } from '../../files/folder.ts';

/** PostgreSQL refuses to run as root; this user exists in every Linux (nobody) and needs no name. */
const UNPRIVILEGED = 65534;

/** A socket's path has at most 107 bytes on Linux and 103 on macOS, its file name included. */
const LONGEST_SOCKET_FOLDER = 85;

/** For what the database's user must reach when it cannot enter the checkout. */
export const SYSTEM_FOLDER = '/var/lib/openvssid';

export type User = { uid?: number; gid?: number };

/** Where the embedded database lives and as whom it runs. */
export type Place = {
  user: User;
  /** PostgreSQL's own files. */
  cluster: string;
  socketFolder: string;
  log: string;
};

/** `id` is the installation's own: a second checkout at the same path never meets the database of the first. */
export function choosePlace(dataDir: string, id: string): Place {
  const outside = join(SYSTEM_FOLDER, id);
  const home = existsSync(outside) || !mayEnter(dataDir) ? outside : dataDir;
  makeFolder(home);
  const cluster = join(home, 'postgres');
  return { user: databaseUser(cluster), cluster, socketFolder: chooseSocketFolder(home, id), log: join(home, 'postgres.log') };
}

/** As root the unprivileged user, or whoever began this database; else ourselves. */
function databaseUser(cluster: string): User {
  if (!isRoot()) return {};
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: UNPRIVILEGED, gid: UNPRIVILEGED };
}

function chooseSocketFolder(home: string, id: string): string {
  const near = join(home, 'socket');
  if (Buffer.byteLength(near) <= LONGEST_SOCKET_FOLDER) return near;
  const name = `openvssid-${id}`;
  const temporary = join(tmpdir(), name);
  return Buffer.byteLength(temporary) <= LONGEST_SOCKET_FOLDER ? temporary : join('/tmp', name);
}

/** With root, another user must be able to enter every folder above. */
function mayEnter(folder: string): boolean {
  if (!isRoot()) return true;
  for (let step = folder; step !== dirname(step); step = dirname(step)) {
    if ((statSync(step).mode & 0o001) === 0) return false;
  }
  return true;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Makes a folder that only the database's user may enter, and refuses one that somebody else has put there. */
export function makePrivateFolder(folder: string, { uid, gid }: User): void {
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== (uid ?? process.getuid?.())) {
    throw new CannotStart(`${folder} belongs to another user. Remove it, or start as the user who made it.`);
  }
  chmodSync(folder, 0o700);
}
