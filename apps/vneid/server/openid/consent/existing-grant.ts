import type { Grant, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { grantInHand } from '../interaction/in-hand.ts';
import { findRemembered, type Shared } from './remembered.ts';

const USE_AGAIN = sql(
  'openid-use-again',
  'update connected_service set last_used_at = $3 where account_id = $1 and client_id = $2',
);

/**
 * The grant of this browser's session with the client, or a new one of what the person agreed to earlier. Each session has its own:
 * what ends one leaves the others.
 */
export async function existingGrant(services: Services, { oidc, req }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { provider, client, account, session, result } = oidc;
  if (!client || !account || !session) return undefined;
  const known = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const grant = known === undefined ? undefined : ((await grantInHand(req, known)) ?? (await provider.Grant.find(known)));
  // Somebody else was signed in here before: theirs stays theirs.
  if (grant?.accountId === account.accountId && grant.clientId === client.clientId) return grant;
  return useAgain(services, provider, account.accountId, client.clientId);
}

async function useAgain(
  { db, clock }: Services,
  provider: Provider,
  accountId: string,
  clientId: string,
): Promise<Grant | undefined> {
  const remembered = await findRemembered(db.read, Number(accountId), clientId);
  if (!remembered) return undefined;
  const { grant, kept } = newGrant(provider, accountId, clientId, remembered);
  await Promise.all([kept, db.write(USE_AGAIN, [Number(accountId), clientId, clock.now()])]);
  return grant;
}

/** A grant that lasts: it has its id at once, so that what names it is kept in the same way to the database. */
export function newGrant(
  provider: Provider,
  accountId: string,
  clientId: string,
  { scopes, claims }: Shared,
): { grant: Grant; kept: Promise<string> } {
  const grant = new provider.Grant({ accountId, clientId });
  grant.addOIDCScope(scopes);
  grant.addOIDCClaims(claims);
  return { grant, kept: grant.save() };
}
