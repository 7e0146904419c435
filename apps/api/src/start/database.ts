import { CannotStart } from '@openvssid/server/cannot-start';
import type { Config } from '../config.ts';
import { withClient } from '@openvssid/server/db/connect';
import { startEmbedded } from '@openvssid/server/db/embedded/start';
import { migrate } from '../db/migrate.ts';
import { assertRoleIsSafe } from '@openvssid/server/db/safe-role';
import { APPEND_ONLY_TABLES } from '../db/grants.ts';
import { loadReferenceData } from '../reference-data/load.ts';

export type ReadyDatabase = {
  appUrl: string;
  /** Absent where the operator migrates apart from the start. */
  ownerUrl?: string;
  embedded: boolean;
  /** VNeID's, where it has one. */
  vneid?: { appUrl: string; ownerUrl?: string };
  /** Settles when the embedded database ends. */
  ended?: Promise<void>;
  stop: () => Promise<void>;
};

/** The database of DATABASE_URL, or the embedded one, brought to the state this version needs. */
export async function bringDatabase(config: Config): Promise<ReadyDatabase> {
  const database = config.DATABASE_URL === undefined ? await embedded(config) : given(config.DATABASE_URL, config);
  try {
    const { appUrl, ownerUrl } = database;
    if (ownerUrl !== undefined) {
      await migrate({ appUrl, ownerUrl });
      await withClient(ownerUrl, 'DATABASE_OWNER_URL', loadReferenceData);
    }
    await assertRoleIsSafe(appUrl, APPEND_ONLY_TABLES);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function embedded({ dataDir }: Config): Promise<ReadyDatabase> {
  const { appUrl, ownerUrl, heldBy, ended, besides, stop } = await startEmbedded({ dataDir });
  if (heldBy !== undefined) {
    throw new CannotStart(`Another command (process ${heldBy}) uses the embedded database: start again when it has ended.`);
  }
  return { appUrl, ownerUrl, embedded: true, vneid: await besides('vneid'), ...(ended && { ended }), stop };
}

function given(appUrl: string, config: Config): ReadyDatabase {
  const { DATABASE_OWNER_URL: ownerUrl, VNEID_DATABASE_URL: vneidUrl, VNEID_DATABASE_OWNER_URL: vneidOwnerUrl } = config;
  return {
    appUrl,
    embedded: false,
    stop: () => Promise.resolve(),
    ...(ownerUrl !== undefined && { ownerUrl }),
    ...(vneidUrl !== undefined && {
      vneid: { appUrl: vneidUrl, ...(vneidOwnerUrl !== undefined && { ownerUrl: vneidOwnerUrl }) },
    }),
  };
}
