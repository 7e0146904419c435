import type { ClientMetadata, JWKS } from 'oidc-provider';
import { type Database, sql } from '@openvssid/server/db/database';

export type PartnerClient = {
  institution: string;
  jwks: JWKS | null;
  jwksUri: string | null;
  scopes: string[];
  purposes: string[];
};

const FIND_PARTNER = sql<PartnerClient>(
  'find-partner',
  `select institution, jwks, jwks_uri as "jwksUri", scopes, purposes from partner_client where client_id = $1 and state = 'active'`,
);

/** A registered partner; undefined where nobody has this id, or no longer. */
export async function findPartner(db: Database, clientId: string): Promise<PartnerClient | undefined> {
  // Anything may stand where a client id is expected, also what PostgreSQL takes for no text.
  if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(clientId)) return undefined;
  const [partner] = await db.read(FIND_PARTNER, [clientId]);
  return partner;
}

/** As the authorization server knows a partner: a key, one grant, its scopes, nothing else. */
export function metadataOf(clientId: string, { jwks, jwksUri, scopes }: PartnerClient): ClientMetadata {
  return {
    client_id: clientId,
    token_endpoint_auth_method: 'private_key_jwt',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: scopes.join(' '),
    ...(jwks ? { jwks } : { jwks_uri: jwksUri ?? '' }),
  };
}
