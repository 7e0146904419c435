import type { webcrypto } from 'node:crypto';
import type { Database } from '@openvssid/server/db/database';
import { findRegistration } from '../clients/store.ts';

/** A client that was registered for the envelope; with a key its answers are encrypted for it. */
export type CompatClient = {
  clientId: string;
  redirectUris: string[];
  scope: string;
  secret: string;
  key: webcrypto.JsonWebKey | undefined;
};

/** Only clients whose record says `compat`, with a secret: anybody else has the standard's own way. */
export async function findCompatClient(db: Database, sealingKey: Buffer, clientId: string): Promise<CompatClient | undefined> {
  const { client, secret } = (await findRegistration(db, sealingKey, clientId)) ?? {};
  if (!client?.compat || secret === undefined) return undefined;
  return { clientId, redirectUris: client.compat.redirect_uris, scope: client.scope, secret, key: client.compat.key };
}
