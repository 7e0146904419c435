import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { type Database, json, sql } from '@openvssid/server/db/database';
import type { KeySource } from './key-source.ts';
import { PARTNER_PURPOSES, PARTNER_SCOPES } from './partner.ts';

export const newPartner = z.object({
  clientId: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/),
  institution: z.string().trim().min(1).max(100),
  nameVi: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().min(1).max(200),
  scopes: z.array(z.enum(PARTNER_SCOPES)).min(1),
  purposes: z.array(z.enum(PARTNER_PURPOSES)).min(1),
});
export type NewPartner = z.infer<typeof newPartner>;

export type RegisteredPartner = NewPartner & { keys: string; state: 'active' | 'ended' };

// An id that was ended may be given again, to the same institution with other keys; a living one is not overwritten.
const ADD = sql<{ clientId: string }>(
  'add-partner',
  `insert into partner_client as p (client_id, institution, name_vi, name_en, jwks, jwks_uri, scopes, purposes)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (client_id) do update set institution = excluded.institution, name_vi = excluded.name_vi, name_en = excluded.name_en, jwks = excluded.jwks,
     jwks_uri = excluded.jwks_uri, scopes = excluded.scopes, purposes = excluded.purposes, state = 'active', changed_at = now()
   where p.state = 'ended' returning client_id as "clientId"`,
);

const CHANGE_KEYS = sql<{ clientId: string }>(
  'change-keys-of-partner',
  `update partner_client set jwks = $2, jwks_uri = $3, changed_at = now() where client_id = $1 and state = 'active' returning client_id as "clientId"`,
);

const END = sql<{ clientId: string }>(
  'end-partner',
  `update partner_client set state = 'ended', changed_at = now() where client_id = $1 and state = 'active' returning client_id as "clientId"`,
);

const LIST = sql<RegisteredPartner>(
  'list-partners',
  `select client_id as "clientId", institution, name_vi as "nameVi", name_en as "nameEn", scopes, purposes, state,
          coalesce(jwks_uri, jsonb_array_length(jwks->'keys') || ' key(s) handed over') as keys
     from partner_client order by state, client_id`,
);

export async function addPartner(db: Database, partner: NewPartner, keys: KeySource): Promise<Result<undefined>> {
  const { clientId, institution, nameVi, nameEn, scopes, purposes } = partner;
  const added = await db.write(ADD, [clientId, institution, nameVi, nameEn, ...columnsOf(keys), scopes, purposes]);
  return added.length > 0 ? ok(undefined) : refuse('partner-exists');
}

/** From the next request on only the new keys prove who the partner is; tokens given out before end by themselves within five minutes. */
export async function changeKeys(db: Database, clientId: string, keys: KeySource): Promise<Result<undefined>> {
  return found(await db.write(CHANGE_KEYS, [clientId, ...columnsOf(keys)]));
}

/** Its tokens end at once: each request asks whether the partner is still one. */
export async function endPartner(db: Database, clientId: string): Promise<Result<undefined>> {
  return found(await db.write(END, [clientId]));
}

export function listPartners(db: Database): Promise<RegisteredPartner[]> {
  return db.read(LIST);
}

function columnsOf(keys: KeySource) {
  return 'jwks' in keys ? [json(keys.jwks), null] : [null, keys.jwksUri];
}

function found(rows: { clientId: string }[]): Result<undefined> {
  return rows.length > 0 ? ok(undefined) : refuse('partner-unknown');
}
