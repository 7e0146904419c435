import type { AdapterPayload } from 'oidc-provider';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { RecordKeys } from '@openvssid/server/openid/record-keys';

const OF_ACCOUNT = sql<{ idHash: Buffer; sealed: Buffer }>(
  'openid-records-of-account',
  `select id_hash as "idHash", sealed from openid_record
    where account_hash = $1 and model = $2 and (expires_at is null or expires_at > $3) order by id_hash`,
);

/** What the provider remembers of an account in one of its models: sessions or grants, a handful. */
export async function recordsOfAccount(
  tx: Transaction,
  keys: RecordKeys,
  { accountId, model, now }: { accountId: string; model: 'Session' | 'Grant'; now: Temporal.Instant },
): Promise<AdapterPayload[]> {
  const rows = await tx.run(OF_ACCOUNT, [keys.hash('account', accountId), model, now]);
  return rows.map(({ idHash, sealed }) => keys.open(sealed, idHash)).filter((payload) => payload !== undefined);
}
