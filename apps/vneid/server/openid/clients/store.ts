import type { ClientMetadata } from 'oidc-provider';
import { type Database, json, sql } from '@openvssid/server/db/database';
import { seal, unseal } from '@openvssid/server/seal';
import type { Services } from '../../services.ts';
import { providerMetadata, type Registration } from './metadata.ts';

type Row = { clientId: string; metadata: Registration; secret: Buffer | null };

const FIND_CLIENT = sql<Row>(
  'openid-find-client',
  'select client_id as "clientId", metadata, secret from openid_client where client_id = $1',
);

const LIST_CLIENTS = sql<Row>(
  'openid-list-clients',
  'select client_id as "clientId", metadata, secret from openid_client order by client_id',
);

// A repeat with the same text leaves the row as it is: clients and their fetched keys are kept for as long as it stays so.
const KEEP_CLIENT = sql(
  'openid-keep-client',
  `insert into openid_client as c (client_id, metadata, secret, added_at, changed_at) values ($1, $2, $3, $4, $4)
   on conflict (client_id) do update set metadata = excluded.metadata, secret = coalesce(excluded.secret, c.secret), changed_at = excluded.changed_at
     where c.metadata <> excluded.metadata or excluded.secret is not null`,
);

const REMOVE_CLIENT = sql<{ clientId: string }>(
  'openid-remove-client',
  'delete from openid_client where client_id = $1 returning client_id as "clientId"',
);

/** For how long a client is taken as it was read; what an operator changes or removes holds this much later. */
const FRESH_MS = 1_000;

type Known = { metadata: ClientMetadata; readAtMs: number };

/**
 * Clients as the provider wants them; their secrets open with the server's key only. The provider asks at every step of every sign-in, so an
 * answer serves for a second. That there is none is never kept: a client just added is known, and no stranger fills the memory with names.
 */
export function clientFinder(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  sealingKey: Buffer,
  compatCallback: string | undefined,
): (clientId: string) => Promise<ClientMetadata | undefined> {
  const known = new Map<string, Known>();
  return async (clientId) => {
    const readAtMs = clock.now().epochMilliseconds;
    const kept = known.get(clientId);
    if (kept && Math.abs(readAtMs - kept.readAtMs) < FRESH_MS) return kept.metadata;
    known.delete(clientId);
    const found = await findRegistration(db, sealingKey, clientId);
    if (!found) return undefined;
    const metadata = providerMetadata(found.client, found.secret, compatCallback);
    known.set(clientId, { metadata, readAtMs });
    return metadata;
  };
}

export async function findRegistration(
  db: Database,
  sealingKey: Buffer,
  clientId: string,
): Promise<{ client: Registration; secret: string | undefined } | undefined> {
  // PostgreSQL takes no text with this in it.
  if (clientId.includes('\0')) return undefined;
  const [row] = await db.read(FIND_CLIENT, [clientId]);
  return row && { client: row.metadata, secret: openSecret(sealingKey, row) };
}

export async function listClients(db: Database): Promise<Registration[]> {
  return (await db.read(LIST_CLIENTS)).map(({ metadata }) => metadata);
}

/** Adds a client or changes it; without a secret the one it has stays. */
export async function keepClient(
  db: Database,
  sealingKey: Buffer,
  client: Registration,
  secret: string | undefined,
  now: Temporal.Instant,
): Promise<void> {
  const sealed = secret === undefined ? null : seal(sealingKey, Buffer.from(secret), placeOf(client.client_id));
  await db.write(KEEP_CLIENT, [client.client_id, json(client), sealed, now]);
}

/** Answers whether there was one. What people shared with it is forgotten with it. */
export async function removeClient(db: Database, clientId: string): Promise<boolean> {
  return (await db.write(REMOVE_CLIENT, [clientId])).length > 0;
}

function openSecret(sealingKey: Buffer, { clientId, secret }: Row): string | undefined {
  return secret === null ? undefined : unseal(sealingKey, secret, placeOf(clientId)).toString();
}

const placeOf = (clientId: string) => Buffer.from(`openid_client ${clientId}`);
