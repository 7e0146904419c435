import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { loadTables } from '@openvssid/rules/load';
import { readConfig } from '../config.ts';
import { openDatabase } from '@openvssid/server/db/database';
import { diskStore } from '@openvssid/server/files/file-store';
import { readKeys } from '../keys.ts';
import { throwAwayKeys, throwAwaySigner } from '../openapi.ts';
import type { Services } from '../services.ts';
import { createTestClock, type TestClock } from '@openvssid/server/testing/test-clock';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';

export type TestServices = { services: Services; clock: TestClock; database: TestDatabase; end: () => Promise<void> };

/** Everything a route may use, around a database of its own: `afterAll(place.end)`. `env` changes settings. */
export async function createTestServices(env: NodeJS.ProcessEnv = {}): Promise<TestServices> {
  const database = await createTestDatabase();
  const clock = createTestClock('2026-11-22T10:00:00+07:00');
  const db = openDatabase({ url: database.appUrl });
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-test-'));
  const services: Services = {
    config: readConfig({
      NODE_ENV: 'test',
      VSSID_DATA_DIR: '.data/test',
      ACCESS_LOG_ROOTS: join(folder, 'access-log-roots.jsonl'),
      ...env,
    }),
    clock,
    db,
    keys: env['VSSID_KEYS_FILE'] === undefined ? throwAwayKeys() : readKeys(env['VSSID_KEYS_FILE'], false),
    signer: throwAwaySigner,
    files: diskStore(join(folder, 'files')),
    tables: loadTables(),
    log: pino({ level: 'silent' }),
  };
  return {
    services,
    clock,
    database,
    async end() {
      await db.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
