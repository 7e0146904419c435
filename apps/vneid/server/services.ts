import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '@openvssid/server/clock';
import type { Database } from '@openvssid/server/db/database';
import type { Config } from './config.ts';
import type { Keys } from './keys.ts';

/** What a story, a route or a job may use; passed by hand. */
export type Services = { config: Config; clock: Clock; db: Database; keys: Keys; log: FastifyBaseLogger };
