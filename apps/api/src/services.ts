import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import type { FileStore } from './files/file-store.ts';
import type { Keys } from './keys.ts';

/** What a route or a job may use; passed by hand. */
export type Services = { config: Config; clock: Clock; db: Database; keys: Keys; files: FileStore; log: FastifyBaseLogger };
