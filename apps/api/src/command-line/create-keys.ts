import { CannotStart } from '../cannot-start.ts';
import { readConfig } from '../config.ts';
import { createKeys } from '../keys.ts';
import type { Run } from './command.ts';

/** `keys create`. */
export const run: Run = async () => {
  const { keysFile } = readConfig(process.env);
  try {
    createKeys(keysFile);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new CannotStart(`${keysFile} is there already: keys are never overwritten.`);
    throw error;
  }
  process.stdout.write(`Made ${keysFile}. Keep a copy in a safe place: without it sealed files cannot be opened.\n`);
  return 0;
};
