import type { Database } from '@openvssid/server/db/database';
import type { Config } from '../config.ts';

/** What is needed to write invented things. */
export type Demonstration = { config: Config; db: Database; now: Temporal.Instant };
