import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart, explained } from '../../cannot-start.ts';
import { makeFolder } from '../../files/folder.ts';
import { findBinaries } from './binaries.ts';
import { type DatabaseNames, makeCluster, makeRolesAndDatabase, SUPERUSER } from './cluster.ts';
import { hold, release } from '../../start/holder.ts';
import { clearLeftovers } from './leftover.ts';
import { choosePlace, makePrivateFolder, type Place } from './place.ts';
import { accepts, type Settings, startServer, stopServer } from './process.ts';
import { passwordFor, readOrMakeSecrets, type Secrets } from './secrets.ts';

export type EmbeddedOptions = {
  /** Folder of the installation's data; the database lies in it. */
  dataDir: string;
  /** false for tests, whose data may be lost with the machine. */
  durable?: boolean;
};

/** VssID's own. */
const NAMES: DatabaseNames = { database: 'openvssid', owner: 'vssid_owner', app: 'vssid_app' };

type Urls = { ownerUrl: string; appUrl: string; superuserUrl: string };

export type EmbeddedDatabase = Urls & {
  /** The process that runs the server where that is not us: the database ends with it. */
  heldBy?: number;
  /** Settles when a server that we started ends, told to or not. */
  ended?: Promise<void>;
  /**
   * The database of another system on the same server, with an owner and a role of its own; made where it is not there yet. `system` is a
   * plain word.
   */
  besides(system: string): Promise<{ ownerUrl: string; appUrl: string }>;
  /** Stops the server if we started it. */
  stop: () => Promise<void>;
};

/** Starts the PostgreSQL that npm installed, or joins the one that another process of this installation runs. */
export async function startEmbedded({ dataDir, durable = true }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir);
  const held = join(folder, 'database.holder');
  try {
    makeFolder(folder);
    const holder = hold(held);
    return holder === process.pid ? await start(folder, held, durable) : await joinOther(folder, held, holder);
  } catch (error) {
    throw explained(error, `Make ${folder} writable for this user, or set VSSID_DATA_DIR to another folder.`);
  }
}

async function start(folder: string, held: string, durable: boolean): Promise<EmbeddedDatabase> {
  try {
    const secrets = readOrMakeSecrets(folder);
    const place = choosePlace(folder, secrets.id);
    const urls = urlsOf(place, secrets);
    const binaries = findBinaries(place.user);
    makeCluster(place, binaries, secrets, durable);
    await clearLeftovers(place);
    makePrivateFolder(place.socketFolder, place.user);
    const server = await startServer(place, binaries, settingsFor(place, durable), urls.superuserUrl);
    await makeRolesAndDatabase(urls.superuserUrl, NAMES, secrets);
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    const stop = async () => {
      await stopServer(server);
      await clearLeftovers(place);
      release(held);
    };
    return { ...urls, ended, besides: (system) => besides(system, place, secrets), stop };
  } catch (error) {
    release(held);
    throw error;
  }
}

async function joinOther(folder: string, held: string, holder: number): Promise<EmbeddedDatabase> {
  for (const giveUp = Date.now() + 60_000; hold(held) === holder; await wait(100)) {
    if (Date.now() > giveUp)
      throw new CannotStart(`Process ${holder} holds the embedded database but does not start it. Stop it: kill ${holder}`);
    const secrets = readOrMakeSecrets(folder);
    const place = choosePlace(folder, secrets.id);
    const urls = urlsOf(place, secrets);
    if (await accepts(urls.superuserUrl))
      return { ...urls, heldBy: holder, besides: (system) => besides(system, place, secrets), stop: () => Promise.resolve() };
  }
  // The other ended meanwhile, and the database is ours to start.
  return start(folder, held, true);
}

async function besides(system: string, place: Place, secrets: Secrets): Promise<{ ownerUrl: string; appUrl: string }> {
  const names = { database: system, owner: `${system}_owner`, app: `${system}_app` };
  const passwords = { owner: passwordFor(names.owner, secrets), app: passwordFor(names.app, secrets) };
  await makeRolesAndDatabase(urlsOf(place, secrets).superuserUrl, names, passwords);
  return {
    ownerUrl: urlOf(place, names.owner, passwords.owner, system),
    appUrl: urlOf(place, names.app, passwords.app, system),
  };
}

function urlsOf(place: Place, secrets: Secrets): Urls {
  return {
    superuserUrl: urlOf(place, SUPERUSER, secrets.superuser, 'postgres'),
    ownerUrl: urlOf(place, NAMES.owner, secrets.owner, NAMES.database),
    appUrl: urlOf(place, NAMES.app, secrets.app, NAMES.database),
  };
}

/** The port and sslmode are said, or PGPORT and PGSSLMODE of the environment would speak. */
function urlOf({ socketFolder }: Place, role: string, password: string, database: string): string {
  return `postgres://${role}:${password}@localhost:5432/${database}?host=${encodeURIComponent(socketFolder)}&sslmode=disable`;
}

/** For a laptop. Durable means what it says: what was acknowledged survives the machine's fall. */
function settingsFor({ socketFolder }: Place, durable: boolean): Settings {
  const settings = {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    shared_buffers: `${quarterOfMemory()}MB`,
    max_wal_size: '2GB',
    maintenance_work_mem: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const lasting = { fsync: 'on', synchronous_commit: 'on' };
  const fleeting = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' };
  return { ...settings, ...(durable ? lasting : fleeting) };
}

/** PostgreSQL's own advice for its cache, within bounds; it is taken from the machine only as it fills. */
function quarterOfMemory(): number {
  return Math.round(Math.min(4096, Math.max(128, totalmem() / 4 / 1024 ** 2)));
}
