import { sql, type Transaction } from '@openvssid/server/db/database';

// Over from their beginning: who goes on with one at this moment has read the clock already, and finds it over all the same.
const END_REQUESTS = sql(
  'end-device-requests',
  'update device_request set expires_at = created_at where account_id = $1 and used_at is null',
);

const END_RECOVERIES = sql(
  'end-recoveries',
  'update recovery set expires_at = created_at where account_id = $1 and used_at is null',
);

/**
 * Devices that wait to be let in, and recoveries at whichever step, go no further: what was begun with an older password, or before a lock,
 * must not outlive it. In the transaction that changes the account, which holds its row first.
 */
export async function endWhatWasBegun(tx: Transaction, accountId: number): Promise<void> {
  await tx.run(END_REQUESTS, [accountId]);
  await tx.run(END_RECOVERIES, [accountId]);
}
