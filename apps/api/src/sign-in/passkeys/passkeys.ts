import { ok, refuse, type Result } from '@openvssid/core';
import { type Database, sql, type Transaction } from '@openvssid/server/db/database';
import { type Citizen, hasRecentProof } from '../../http/citizen-session.ts';
import type { Services } from '../../services.ts';
import { recordSecurityEvent } from '../security-event.ts';
import type { PasskeyList } from './schemas.ts';

type Row = {
  passkeyId: string;
  name: string;
  createdAt: Temporal.Instant;
  lastUsedAt: Temporal.Instant | null;
  backedUp: boolean;
  copied: boolean;
};

const LIST_PASSKEYS = sql<Row>(
  'list-passkeys',
  `select passkey_id as "passkeyId", name, created_at as "createdAt", last_used_at as "lastUsedAt", backed_up as "backedUp",
          clone_noted_at is not null as copied
     from passkey where person_id = $1 order by created_at, passkey_id`,
);

const RENAME_PASSKEY = sql<{ passkeyId: string }>(
  'rename-passkey',
  'update passkey set name = $3 where person_id = $1 and passkey_id = $2 returning passkey_id as "passkeyId"',
);

const DELETE_PASSKEY = sql<{ name: string }>(
  'delete-passkey',
  `with gone as (delete from passkey where person_id = $1 and passkey_id = $2 returning name, credential_id),
        routes as (delete from route using gone where route.kind = 'passkey' and route.key = gone.credential_id)
   select name from gone`,
);

const DELETE_PASSKEYS = sql<{ name: string }>(
  'delete-passkeys',
  `with gone as (delete from passkey where person_id = $1 returning name, credential_id),
        routes as (delete from route using gone where route.kind = 'passkey' and route.key = gone.credential_id)
   select name from gone`,
);

export async function passkeysOf({ db, clock }: Services, citizen: Citizen): Promise<PasskeyList> {
  const rows = await db.read(LIST_PASSKEYS, [citizen.personId]);
  return {
    passkeys: rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toString(),
      lastUsedAt: row.lastUsedAt?.toString() ?? null,
    })),
    proved: hasRecentProof(citizen, clock),
  };
}

/** Somebody else's is not found. */
export async function renamePasskey(db: Database, personId: number, passkeyId: string, name: string): Promise<Result<undefined>> {
  const [renamed] = await db.transaction((tx) => tx.run(RENAME_PASSKEY, [personId, passkeyId, name]));
  return renamed ? ok(undefined) : refuse('not-found');
}

/** Refusals: 'not-found', 'reauthentication-needed': who finds a session open takes no key away. */
export async function removePasskey(services: Services, citizen: Citizen, passkeyId: string): Promise<Result<undefined>> {
  const { personId } = citizen;
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const [gone] = await tx.run(DELETE_PASSKEY, [personId, passkeyId]);
    if (!gone) return refuse('not-found');
    if (!hasRecentProof(citizen, services.clock)) return refuse('reauthentication-needed');
    await recordSecurityEvent(tx, { personId, kind: 'passkey-removed', deviceName: gone.name, now });
    return ok(undefined);
  });
}

/**
 * Where an account is won back, by a recovery or after «Không phải tôi»: whoever had it may have added a passkey, and nobody can tell
 * which (docs/decisions/0015). Answers how many there were.
 */
export async function forgetPasskeys(tx: Transaction, personId: number): Promise<number> {
  return (await tx.run(DELETE_PASSKEYS, [personId])).length;
}
