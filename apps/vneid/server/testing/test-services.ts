import { pino } from 'pino';
import { openDatabase } from '@openvssid/server/db/database';
import { createTestClock, type TestClock } from '@openvssid/server/testing/test-clock';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import { readConfig } from '../config.ts';
import { throwAwayKeys } from '../keys.ts';
import type { Services } from '../services.ts';

export type TestServices = { services: Services; clock: TestClock; database: TestDatabase; end: () => Promise<void> };

/** Everything a story may use, around a database of its own: `afterAll(place.end)`. `env` changes settings. */
export async function createTestServices(env: NodeJS.ProcessEnv = {}): Promise<TestServices> {
  const database = await createTestDatabase();
  const clock = createTestClock('2026-11-22T10:00:00+07:00');
  const db = openDatabase({ url: database.appUrl });
  const services: Services = {
    config: readConfig({ NODE_ENV: 'test', VNEID_DATABASE_URL: database.appUrl, VNEID_DATA_DIR: '.data/test-vneid', ...env }),
    clock,
    db,
    keys: throwAwayKeys(),
    log: pino({ level: 'silent' }),
  };
  return {
    services,
    clock,
    database,
    async end() {
      await db.close();
      await database.drop();
    },
  };
}
