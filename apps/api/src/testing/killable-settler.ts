import { pino } from 'pino';
import { loadTables } from '@openvssid/rules/load';
import { openDatabase } from '@openvssid/server/db/database';
import { diskStore } from '@openvssid/server/files/file-store';
import { readConfig } from '../config.ts';
import { readKeys } from '../keys.ts';
import { throwAwaySigner } from '../openapi.ts';
import type { ReceivedPayment } from '../received-payments/received-payment.ts';
import { settlePayment } from '../received-payments/settle.ts';
import type { Services } from '../services.ts';

/** What a message says, its moment as text: Temporal values do not cross from one process to another. */
export type ToldPayment = Omit<ReceivedPayment, 'paidAt'> & { paidAt: string };

/** Settles the payments it is told of as a process of its own that a test may kill at any moment; answers each with its number. */
function main(): void {
  const { DATABASE_URL = '', TEST_KEYS = '', TEST_FILES = '', TEST_NOW = '' } = process.env;
  const now = Temporal.Instant.from(TEST_NOW);
  const services: Services = {
    config: readConfig({ NODE_ENV: 'test' }),
    clock: { now: () => now },
    db: openDatabase({ url: DATABASE_URL }),
    keys: readKeys(TEST_KEYS, false),
    signer: throwAwaySigner,
    files: diskStore(TEST_FILES),
    tables: loadTables(),
    log: pino({ level: 'silent' }),
  };
  const settle = async ({ paidAt, ...told }: ToldPayment): Promise<void> => {
    const { outcome } = await settlePayment(services, { ...told, paidAt: Temporal.Instant.from(paidAt) });
    process.send?.({ providerKey: told.providerKey, outcome });
  };
  process.on('message', (told: ToldPayment) => void settle(told));
  process.once('disconnect', () => process.exit(0));
  process.send?.('ready');
}

main();
