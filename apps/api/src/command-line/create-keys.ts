import { existsSync } from 'node:fs';
import { CannotStart, explained } from '@openvssid/server/cannot-start';
import { readConfig } from '../config.ts';
import { createKeys } from '../keys.ts';
import type { Run } from './command.ts';

/** `keys create`. */
export const run: Run = async () => {
  const { keysFile } = readConfig(process.env);
  try {
    createKeys(keysFile);
  } catch (error) {
    if (existsSync(keysFile)) throw new CannotStart(`${keysFile} is there already: keys are never overwritten.`);
    throw explained(error, 'Set VSSID_KEYS_FILE to a place where this user may write.');
  }
  process.stdout.write(`Made ${keysFile}. Keep a copy in a safe place: without it sealed files cannot be opened.\n`);
  return 0;
};
