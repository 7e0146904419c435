import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { recordKeys } from '@openvssid/server/openid/record-keys';
import type { Person } from '../../accounts/session.ts';
import type { Services } from '../../services.ts';
import { recordsOfAccount } from './account-records.ts';
import { endGrants } from './end-sign-ins.ts';
import { orderTelling } from './order-telling.ts';

const FORGET = sql<{ clientId: string }>(
  'openid-forget-connected',
  'delete from connected_service where account_id = $1 and client_id = $2 returning client_id as "clientId"',
);

/**
 * Takes back what the person let a service know: consent and every token at once, then the service is told that the person is signed out
 * there. A repeat does no harm. Refusal: 'not-connected'.
 */
export async function disconnect(
  { db, clock, keys }: Pick<Services, 'db' | 'clock' | 'keys'>,
  { accountId }: Pick<Person, 'accountId'>,
  clientId: string,
): Promise<Result<undefined>> {
  const of = { accountId: String(accountId), now: clock.now() };
  const records = recordKeys(keys.sealing.openid);
  return db.transaction(async (tx) => {
    const forgotten = await tx.run(FORGET, [accountId, clientId]);
    if (forgotten.length === 0) return refuse('not-connected');
    const grants = await recordsOfAccount(tx, records, { ...of, model: 'Grant' });
    const sessions = await recordsOfAccount(tx, records, { ...of, model: 'Session' });
    await endGrants(
      tx,
      records,
      grants.filter((grant) => grant.clientId === clientId).map(({ jti }) => jti),
    );
    const there = sessions.flatMap(({ authorizations }) => authorizations?.[clientId] ?? []);
    await orderTelling(
      tx,
      accountId,
      there.map(({ sid }) => ({ clientId, sid })),
    );
    return ok(undefined);
  });
}
