import { pino } from 'pino';
import { loadTables } from '@openvssid/rules/load';
import { capabilities } from '../capabilities.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '@openvssid/server/db/database';
import { diskStore } from '@openvssid/server/files/file-store';
import { createApplication } from '../application.ts';
import { readKeys } from '../keys.ts';
import { throwAwaySigner } from '../openapi.ts';

/** The citizen listener as a process of its own that a test may kill at any moment. Its clock stands at TEST_NOW. */
async function main(): Promise<void> {
  const { DATABASE_URL = '', TEST_KEYS = '', TEST_FILES = '', TEST_NOW = '' } = process.env;
  const now = Temporal.Instant.from(TEST_NOW);
  const app = await createApplication(
    'citizen',
    {
      config: readConfig({ NODE_ENV: 'test' }),
      clock: { now: () => now },
      db: openDatabase({ url: DATABASE_URL }),
      keys: readKeys(TEST_KEYS, false),
      signer: throwAwaySigner,
      files: diskStore(TEST_FILES),
      tables: loadTables(),
      log: pino({ level: 'silent' }),
    },
    capabilities.citizen,
  );
  process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
  process.once('disconnect', () => process.exit(0));
}

await main();
