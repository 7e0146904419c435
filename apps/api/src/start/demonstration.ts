import { TIME_ZONE } from '@openvssid/core';
import { CannotStart } from '../cannot-start.ts';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { readKeys, seal } from '../keys.ts';
import { ensureDemonstration } from '../population/demonstration/ensure.ts';
import { writeSecondFactors } from '../population/demonstration/write-second-factors.ts';
import type { ReadyDatabase } from './database.ts';

export type Demonstration = {
  /** Second factors of the demonstration officers, for the sandbox. */
  officersFile: string;
};

/** Demonstration people and passwords: on the embedded database unless VSSID_DEMO=0, elsewhere only with VSSID_DEMO=1, never in production. */
export async function demonstrate(config: Config, { embedded, ownerUrl }: ReadyDatabase): Promise<Demonstration | undefined> {
  const wanted = config.VSSID_DEMO || (embedded && process.env['VSSID_DEMO'] === undefined);
  if (!wanted || config.NODE_ENV === 'production' || ownerUrl === undefined) return undefined;
  const sealing = sealingKey(config);
  const today = systemClock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  let told = false;
  const onProgress = () => {
    if (!told) process.stdout.write('Making the demonstration people; only the first start does this …\n');
    told = true;
  };
  await ensureDemonstration(ownerUrl, { today, seal: (secret) => seal(sealing, secret), onProgress });
  return { officersFile: writeSecondFactors(config.dataDir) };
}

function sealingKey({ keysFile }: Config): Buffer {
  try {
    return readKeys(keysFile, true).sealing;
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : String(error));
  }
}
