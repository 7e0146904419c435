import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { CONSENT_TEXT_VERSION } from './text-version.ts';

/** What a person lets a client know. */
export type Shared = { scopes: string[]; claims: string[] };

const FIND_REMEMBERED = sql<Shared>(
  'openid-find-remembered',
  'select scopes, claims from connected_service where account_id = $1 and client_id = $2 and text_version = $3',
);

/** Undefined where the person never agreed, has taken it back, or agreed to words that meant something else. */
export async function findRemembered(query: Query, accountId: number, clientId: string): Promise<Shared | undefined> {
  const [remembered] = await query(FIND_REMEMBERED, [accountId, clientId, CONSENT_TEXT_VERSION]);
  return remembered;
}

export function covers(remembered: Shared | undefined, { scopes, claims }: Shared): boolean {
  return (
    remembered !== undefined &&
    scopes.every((scope) => remembered.scopes.includes(scope)) &&
    claims.every((claim) => remembered.claims.includes(claim))
  );
}
