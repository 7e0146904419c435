import { resolve } from 'node:path';
import { loadTables } from '@openvssid/rules/load';
import { CannotStart } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import { type Config, readConfig } from '../config.ts';
import { openDatabase } from '@openvssid/server/db/database';
import { withClient } from '@openvssid/server/db/connect';
import { isLostConnection } from '@openvssid/server/db/lost-connection';
import { diskStore } from '@openvssid/server/files/file-store';
import { openLog } from '@openvssid/server/log';
import { type Keys, readKeys } from '../keys.ts';
import type { Services } from '../services.ts';
import { readSigner } from '../signing/read-signer.ts';
import { withOwner } from './owner.ts';

/** What a command that works with accounts may use: the same as the server, without its files and its log. */
export type OperatorServices = Pick<Services, 'config' | 'clock' | 'db' | 'keys'>;

/** Runs a task with the rights of the server's own role: of DATABASE_URL, or of the embedded database. */
export async function withOperator<T>(task: (services: OperatorServices) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  if (config.DATABASE_URL !== undefined) return withDatabase(config.DATABASE_URL, task);
  return withOwner(({ appUrl }) => withDatabase(appUrl, task));
}

/** The same with everything the server has, for a command that does the server's own work; its log says what went wrong only. */
export function withServices<T>(task: (services: Services) => Promise<T>): Promise<T> {
  return withOperator((services) => {
    const { config, clock } = services;
    const passphrase = config.VSSID_SIGNING_PASSPHRASE;
    return task({
      ...services,
      log: openLog('error'),
      files: diskStore(resolve(config.dataDir, 'files')),
      tables: loadTables(),
      signer: () => readSigner(config.signingFile, { passphrase, mayCreate: config.NODE_ENV !== 'production', clock }),
    });
  });
}

async function withDatabase<T>(url: string, task: (services: OperatorServices) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const keys = keysOf(config);
  // Says why, where it cannot be reached: a wrong password, no such database.
  await withClient(url, 'DATABASE_URL', () => Promise.resolve());
  const db = openDatabase({ url });
  try {
    return await task({ config, clock: systemClock, db, keys });
  } catch (error) {
    if (!isLostConnection(error)) throw error;
    throw new CannotStart('The database of DATABASE_URL is out of reach. Start it, or correct DATABASE_URL.');
  } finally {
    await db.close();
  }
}

function keysOf({ keysFile, NODE_ENV }: Config): Keys {
  try {
    return readKeys(keysFile, NODE_ENV !== 'production');
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : String(error));
  }
}
