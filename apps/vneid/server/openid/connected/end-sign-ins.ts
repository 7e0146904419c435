import type { AdapterPayload } from 'oidc-provider';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { type RecordKeys, recordKeys } from '@openvssid/server/openid/record-keys';
import type { Services } from '../../services.ts';
import { orderTelling } from './order-telling.ts';

// In one order, as the library's own statements take them: two that end the same wait for each other.
const END_SESSIONS = sql<{ idHash: Buffer; sealed: Buffer }>(
  'openid-end-sessions-of-account',
  `delete from openid_record where id_hash in
     (select id_hash from openid_record where account_hash = $1 and model = 'Session' order by id_hash for update)
   returning id_hash as "idHash", sealed`,
);

const END_GRANTS = sql(
  'openid-end-grants',
  `delete from openid_record where id_hash in
     (select id_hash from openid_record where id_hash = any($1::bytea[]) or grant_hash = any($2::bytea[]) order by id_hash for update)`,
);

/**
 * Ends what the provider remembers of somebody who is signed in to VNeID no more, in the transaction that ends their sessions there: in every
 * browser, since an account is used on one device only. Services are told once it has committed. Consent, and what may be read while the
 * person is away, stays.
 */
export async function endSignIns(tx: Transaction, { keys }: Pick<Services, 'keys'>, accountId: number): Promise<void> {
  const records = recordKeys(keys.sealing.openid);
  const ended = await tx.run(END_SESSIONS, [records.hash('account', String(accountId))]);
  const there = ended.flatMap(({ idHash, sealed }) =>
    Object.entries(records.open(sealed, idHash)?.authorizations ?? {}).map(([clientId, at]) => ({ clientId, ...at })),
  );
  if (there.length === 0) return;
  await endGrants(
    tx,
    records,
    there.filter(({ persistsLogout }) => persistsLogout !== true).map(({ grantId }) => grantId),
  );
  await orderTelling(tx, accountId, there);
}

/** Grants with every token of theirs. */
export async function endGrants(tx: Transaction, records: RecordKeys, grantIds: readonly AdapterPayload['jti'][]): Promise<void> {
  const known = grantIds.filter((grantId) => grantId !== undefined);
  const hashesOf = (kind: string) => known.map((grantId) => records.hash(kind, grantId));
  await tx.run(END_GRANTS, [hashesOf('Grant'), hashesOf('grant')]);
}
