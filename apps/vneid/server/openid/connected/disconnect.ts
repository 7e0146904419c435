import type { Provider } from 'oidc-provider';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Person } from '../../accounts/session.ts';
import type { Services } from '../../services.ts';
import { recordsOfAccount } from './account-records.ts';
import { tellSignedOut } from './tell-signed-out.ts';

const FORGET = sql<{ clientId: string }>(
  'openid-forget-connected',
  'delete from connected_service where account_id = $1 and client_id = $2 returning client_id as "clientId"',
);

/**
 * Takes back what the person let a service know: consent first, so that nothing new begins, then every token, then the service is told that
 * the person is signed out there. A repeat does no harm. Refusal: 'not-connected'.
 */
export async function disconnect(
  services: Services,
  provider: Provider,
  person: Pick<Person, 'accountId'>,
  clientId: string,
): Promise<Result<undefined>> {
  const forgotten = await services.db.write(FORGET, [person.accountId, clientId]);
  if (forgotten.length === 0) return refuse('not-connected');
  const of = { accountId: String(person.accountId), now: services.clock.now() };
  const secret = services.keys.sealing.openid;
  const [grants, sessions] = await Promise.all([
    recordsOfAccount(services.db, secret, { ...of, model: 'Grant' }),
    recordsOfAccount(services.db, secret, { ...of, model: 'Session' }),
  ]);
  await Promise.all(grants.filter((grant) => grant.clientId === clientId).map(({ jti }) => endGrant(provider, jti)));
  const there = sessions.flatMap(({ authorizations }) => authorizations?.[clientId] ?? []);
  await tellSignedOut(
    services,
    provider,
    of.accountId,
    there.map(({ sid }) => ({ clientId, sid })),
  );
  return ok(undefined);
}

/** One after the other would leave a moment in which a refresh token makes a new access token: the grant goes first. */
export async function endGrant(provider: Provider, grantId: string | undefined): Promise<void> {
  if (grantId === undefined) return;
  await (await provider.Grant.find(grantId))?.destroy();
  await provider.AccessToken.revokeByGrantId(grantId);
}
