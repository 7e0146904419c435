import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CannotStart } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import { type Database, openDatabase } from '@openvssid/server/db/database';
import type { Config } from '../../config.ts';
import { readKeys } from '../../keys.ts';
import { isLoopback, type Registration, registration } from './metadata.ts';
import { keepClient, listClients, removeClient } from './store.ts';

/** `clients add <file.json>`: a client that proves itself by a secret is given one, shown this once. */
export async function addClient(config: Config, [file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new CannotStart('clients add <file.json>: which file?');
  const client = readRegistration(file, config.NODE_ENV === 'production');
  const secret = client.token_endpoint_auth_method.startsWith('client_secret')
    ? randomBytes(32).toString('base64url')
    : undefined;
  const { sealing } = readKeys(config.keysFile, config.NODE_ENV !== 'production');
  await withDatabase(config, (db) => keepClient(db, sealing.openid, client, secret, systemClock.now()));
  process.stdout.write(
    `${client.client_id} is registered.${secret === undefined ? '' : ` Its secret, shown this once: ${secret}`}\n`,
  );
}

export function showClients(config: Config): Promise<void> {
  return withDatabase(config, async (db) => {
    for (const { client_id: id, client_name: name, redirect_uris: uris } of await listClients(db))
      process.stdout.write(`${id}\t${name}\t${uris.join(' ')}\n`);
  });
}

/** `clients remove <client_id>`: its tokens stop working with the next request, because their client is unknown. */
export function dropClient(config: Config, [clientId]: readonly string[]): Promise<void> {
  return withDatabase(config, async (db) => {
    if (clientId === undefined || !(await removeClient(db, clientId)))
      throw new CannotStart(`No client is registered as ${clientId ?? '…'}.`);
    process.stdout.write(`${clientId} is no longer registered.\n`);
  });
}

/** Throws CannotStart with what is wrong with the file; in production nothing on this machine is a client. */
export function readRegistration(file: string, inProduction: boolean): Registration {
  const parsed = registration.safeParse(readJson(file));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
    throw new CannotStart(`${file} registers no client. ${faults.join('; ')}.`);
  }
  const here = addressesOf(parsed.data).find(isLoopback);
  if (inProduction && here !== undefined) throw new CannotStart(`${file}: in production no client is on this machine (${here}).`);
  return parsed.data;
}

/** Every address that we send a browser to, or call ourselves. */
function addressesOf(client: Registration): string[] {
  const called = [client.backchannel_logout_uri, client.jwks_uri, client.sector_identifier_uri];
  const opened = [...client.redirect_uris, ...client.post_logout_redirect_uris, ...(client.compat?.redirect_uris ?? [])];
  return [...opened, ...called.filter((address) => address !== undefined)];
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CannotStart(`${file} cannot be read as JSON.`);
  }
}

async function withDatabase(config: Config, work: (db: Database) => Promise<void>): Promise<void> {
  if (!config.VNEID_DATABASE_URL) throw new CannotStart('Set VNEID_DATABASE_URL.');
  const db = openDatabase({ url: config.VNEID_DATABASE_URL });
  try {
    await work(db);
  } finally {
    await db.close();
  }
}
