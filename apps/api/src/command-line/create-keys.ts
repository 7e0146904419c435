import { existsSync } from 'node:fs';
import { CannotStart, explained } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import { readConfig } from '../config.ts';
import { createKeys } from '../keys.ts';
import { createSigner } from '../signing/read-signer.ts';
import type { Run } from './command.ts';

/** `keys create`: what is there already stays, the other file is made. */
export const run: Run = async () => {
  const { keysFile, signingFile } = readConfig(process.env);
  const [hadKeys, hadSigner] = [existsSync(keysFile), existsSync(signingFile)];
  if (hadKeys && hadSigner)
    throw new CannotStart(`${keysFile} and ${signingFile} are there already: keys are never overwritten.`);
  await made(hadKeys, () => createKeys(keysFile), 'VSSID_KEYS_FILE');
  await made(hadSigner, () => createSigner(signingFile, systemClock.now()), 'VSSID_SIGNING_FILE');
  if (!hadKeys)
    process.stdout.write(`Made ${keysFile}. Keep a copy in a safe place: without it sealed files cannot be opened.\n`);
  if (!hadSigner)
    process.stdout.write(
      `Made ${signingFile}, which signs documents with a certificate of its own. Nobody outside knows it: put a certificate of a recognised authority in its place.\n`,
    );
  return 0;
};

async function made(isThere: boolean, make: () => void | Promise<void>, setting: string): Promise<void> {
  try {
    if (!isThere) await make();
  } catch (error) {
    throw explained(error, `Set ${setting} to a place where this user may write.`);
  }
}
