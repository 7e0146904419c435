import { systemClock } from '@openvssid/server/clock';
import { readConfig } from '../../config.ts';
import type { Run } from '../../command-line/command.ts';
import { rotateClientKeys } from './client-keys.ts';

/** `keys rotate-vneid`. */
export const run: Run = async () => {
  const { vneidKeysFile } = readConfig(process.env);
  const [added] = rotateClientKeys(vneidKeysFile, systemClock.now());
  process.stdout.write(
    `${vneidKeysFile}: key ${added?.key.kid ?? ''} signs from ${added?.signsFrom.toString() ?? ''} on. Start the servers anew before then.\n`,
  );
  return 0;
};
