import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION_OFFICERS } from './accounts.ts';

/** Writes the demonstration officers' second factors for the sandbox, which shows their codes; answers the file. */
export function writeSecondFactors(dataDir: string): string {
  const file = join(dataDir, 'demonstration-officers.json');
  const officers = DEMONSTRATION_OFFICERS.map(({ fullName, email, totpSecret }) => ({
    name: fullName,
    email,
    secret: totpSecret,
  }));
  writeFileSync(file, JSON.stringify(officers), { mode: 0o600 });
  return file;
}
