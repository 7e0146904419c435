import { CannotStart } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import { openDatabase } from '@openvssid/server/db/database';
import type { Config } from '../config.ts';
import { registerDemonstrationClients } from '../openid/clients/demonstration.ts';
import { writeAccounts } from './accounts.ts';
import type { Demonstration } from './demonstration.ts';

/** Each writes its part; a repeat changes nothing. */
const parts: readonly ((demonstration: Demonstration) => Promise<void>)[] = [writeAccounts, registerDemonstrationClients];

/** Accounts and clients for trying things out; refused where real people are served. */
export async function demonstrate(config: Config): Promise<void> {
  if (config.NODE_ENV === 'production' || !config.VNEID_DEMO || !config.VNEID_DATABASE_URL)
    throw new CannotStart('Invented accounts are written outside production only, with VNEID_DEMO=1 and VNEID_DATABASE_URL.');
  const db = openDatabase({ url: config.VNEID_DATABASE_URL });
  try {
    for (const part of parts) await part({ config, db, now: systemClock.now() });
  } finally {
    await db.close();
  }
}
