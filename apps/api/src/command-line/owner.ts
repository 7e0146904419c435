import { readConfig, type Config } from '../config.ts';
import { withClient } from '@openvssid/server/db/connect';
import { startEmbedded } from '@openvssid/server/db/embedded/start';
import { migrate } from '../db/migrate.ts';
import { CannotStart } from '@openvssid/server/cannot-start';
import { loadReferenceData } from '../reference-data/load.ts';

export type Owner = { config: Config; ownerUrl: string; appUrl: string; embedded: boolean };

/** What shells answer for a program that was interrupted. */
const INTERRUPTED = 130;

/**
 * Runs a task as the owner of the database: that of DATABASE_OWNER_URL, or the embedded one, which is joined where it runs
 * and started for the length of the task where it does not. The tables and lists are brought up to date first, unless the task is to see them
 * as they are.
 */
export async function withOwner<T>(task: (owner: Owner) => Promise<T>, { upToDate = true } = {}): Promise<T> {
  const config = readConfig(process.env);
  if (config.DATABASE_URL !== undefined) return task(await prepared(given(config), upToDate));
  const { ownerUrl, appUrl, heldBy, stop } = await startEmbedded({ dataDir: config.dataDir });
  const interrupted = () => void stop().finally(() => process.exit(INTERRUPTED));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await task(await prepared({ config, ownerUrl, appUrl, embedded: true }, upToDate && heldBy === undefined));
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await stop();
  }
}

function given(config: Config): Owner {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = config;
  if (appUrl === undefined || ownerUrl === undefined) {
    throw new CannotStart('This command changes tables: set DATABASE_OWNER_URL to the role that owns them, beside DATABASE_URL.');
  }
  return { config, ownerUrl, appUrl, embedded: false };
}

/** Whoever runs the embedded database has brought it up to date. */
async function prepared(owner: Owner, needed: boolean): Promise<Owner> {
  if (!needed) return owner;
  await migrate(owner);
  await withClient(owner.ownerUrl, 'DATABASE_OWNER_URL', loadReferenceData);
  return owner;
}
