import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { readKeys } from '../keys.ts';
import type { Services } from '../services.ts';
import { withOwner } from './owner.ts';

/** What a command that works with accounts may use: the same as the server, without its files and its log. */
export type OperatorServices = Pick<Services, 'config' | 'clock' | 'db' | 'keys'>;

/** Runs a task with the rights of the server's own role: of DATABASE_URL, or of the embedded database. */
export async function withOperator<T>(task: (services: OperatorServices) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  if (config.DATABASE_URL !== undefined) return withDatabase(config.DATABASE_URL, task);
  return withOwner(({ appUrl }) => withDatabase(appUrl, task));
}

async function withDatabase<T>(url: string, task: (services: OperatorServices) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const db: Database = openDatabase({ url });
  try {
    return await task({ config, clock: systemClock, db, keys: readKeys(config.keysFile, config.NODE_ENV !== 'production') });
  } finally {
    await db.close();
  }
}
