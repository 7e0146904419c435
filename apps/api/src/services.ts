import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '@openvssid/server/clock';
import type { Config, System } from './config.ts';
import type { Database } from '@openvssid/server/db/database';
import type { FileStore } from '@openvssid/server/files/file-store';
import type { Keys } from './keys.ts';
import type { DocumentSigner } from './signing/signer.ts';
import type { Tables } from '@openvssid/rules';

/** What a route or a job may use; passed by hand. `observe` hears of every request answered, where somebody measures. */
export type Services = {
  config: Config;
  clock: Clock;
  db: Database;
  keys: Keys;
  /** Who signs documents; read once. */
  signer: () => Promise<DocumentSigner>;
  files: FileStore;
  /** The dated numbers of the law. */
  tables: Tables;
  log: FastifyBaseLogger;
  observe?: (request: AnsweredRequest) => void;
};

/** `route` is the template that the request met, never the address that was asked for. */
export type AnsweredRequest = { system: System; method: string; route: string; status: number; ms: number };
