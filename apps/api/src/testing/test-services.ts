import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/database.ts';
import type { Keys } from '../keys.ts';
import type { Services } from '../services.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** A clock that stands still until it is moved. */
export type TestClock = { now(): Temporal.Instant; forward(by: Temporal.DurationLike): void };

export type TestServices = { services: Services; clock: TestClock; database: TestDatabase; end(): Promise<void> };

/** Everything a route may use, around a database of its own: `afterAll(place.end)`. `env` changes settings. */
export async function createTestServices(env: NodeJS.ProcessEnv = {}): Promise<TestServices> {
  const database = await createTestDatabase();
  const clock = createTestClock('2026-11-22T10:00:00+07:00');
  const db = openDatabase({ url: database.appUrl });
  const services: Services = {
    config: readConfig({ NODE_ENV: 'test', VSSID_DATA_DIR: '.data/test', ...env }),
    clock,
    db,
    keys: createTestKeys(),
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

export function createTestClock(start: string): TestClock {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    forward(by) {
      now = now.toZonedDateTimeISO('UTC').add(by).toInstant();
    },
  };
}

function createTestKeys(): Keys {
  const { x = '', y = '', d = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  return { sealing: randomBytes(32), signing: [{ kid: 'test', kty: 'EC', crv: 'P-256', x, y, d }] };
}
