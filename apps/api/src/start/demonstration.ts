import { TIME_ZONE } from '@openvssid/core';
import { CannotStart } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import type { Config } from '../config.ts';
import { seal } from '@openvssid/server/seal';
import { readKeys, type SealingKeys } from '../keys.ts';
import { demonstrationAllowed } from '../population/allowed.ts';
import { registerVneid } from '../partner/demonstration.ts';
import { ensureDemonstration } from '../population/demonstration/ensure.ts';
import { writeSecondFactors } from '../population/demonstration/write-second-factors.ts';
import type { ReadyDatabase } from './database.ts';

export type Demonstration = {
  /** Second factors of the demonstration officers, for the sandbox. */
  officersFile: string;
};

/** Demonstration people and passwords, where they are allowed and the database can be written as its owner. */
export async function demonstrate(config: Config, { embedded, ownerUrl }: ReadyDatabase): Promise<Demonstration | undefined> {
  if (!demonstrationAllowed(config, embedded) || ownerUrl === undefined) return undefined;
  const { secondFactors } = sealingKeys(config);
  const today = systemClock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  let told = false;
  const onProgress = () => {
    if (!told) process.stdout.write('Making the demonstration people; only the first start does this …\n');
    told = true;
  };
  await ensureDemonstration(ownerUrl, { today, seal: (secret) => seal(secondFactors, secret), onProgress });
  await registerVneid(ownerUrl, config.vneidUrl);
  return { officersFile: writeSecondFactors(config.dataDir) };
}

function sealingKeys({ keysFile }: Config): SealingKeys {
  try {
    return readKeys(keysFile, true).sealing;
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : String(error));
  }
}
