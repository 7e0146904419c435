import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../../cannot-start.ts';

const secrets = z.object({ id: z.string(), superuser: z.string(), owner: z.string(), app: z.string() });

/** The embedded database's own name and the passwords of its three roles. */
export type Secrets = z.infer<typeof secrets>;

/** Reads the passwords, or makes them where no database stands yet. */
export function readOrMakeSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'database.json');
  if (existsSync(file)) return readSecrets(file);
  if (existsSync(join(dirname(file), 'postgres'))) {
    throw new CannotStart(
      `The passwords of the embedded database, ${file}, are gone. Restore that file, or remove ${dataDir} to begin anew.`,
    );
  }
  const made = { id: randomBytes(5).toString('hex'), superuser: password(), owner: password(), app: password() };
  // Renamed into place: after a crash the file is whole or absent.
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

function readSecrets(file: string): Secrets {
  const text = readFileSync(file, 'utf8');
  try {
    return secrets.parse(JSON.parse(text));
  } catch {
    throw new CannotStart(
      `${file} does not hold the passwords of the embedded database. Restore it, or remove its folder to begin anew.`,
    );
  }
}

/** The password of another system's role: derived, so that nothing is to be stored for it. */
export function passwordFor(role: string, { superuser }: Secrets): string {
  return Buffer.from(hkdfSync('sha256', superuser, '', role, 24)).toString('base64url');
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
