import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { hashToken, newToken } from '@openvssid/server/tokens';

/** A family shares a telephone: so many accounts remember one browser. */
const ACCOUNTS_PER_BROWSER = 5;
const ENTRY = /^([0-9a-z]{1,11})\.([\w-]{43})$/;

const INSERT_DEVICE = sql(
  'insert-device',
  'insert into device (account_id, device_id, secret_hash, name, first_seen_at, last_seen_at) values ($1, $2, $3, $4, $5, $5)',
);

/** The accounts that this browser is a known device of, each with the hash of its secret. */
export function rememberedIn(deviceToken: string | undefined): { accounts: number[]; secretHashes: Buffer[] } {
  const entries = entriesOf(deviceToken);
  return { accounts: entries.map(([account]) => account), secretHashes: entries.map(([, secret]) => hashToken(secret)) };
}

/** Remembers the browser; answers its id and what the cookie holds from now on, beside the other accounts of this browser. */
export async function addDevice(
  tx: Transaction,
  {
    accountId,
    name,
    now,
    deviceToken,
  }: { accountId: number; name: string; now: Temporal.Instant; deviceToken: string | undefined },
): Promise<{ deviceId: string; deviceToken: string }> {
  const [deviceId, secret] = [randomUUID(), newToken()];
  await tx.run(INSERT_DEVICE, [accountId, deviceId, hashToken(secret), name, now]);
  const others = entriesOf(deviceToken).filter(([account]) => account !== accountId);
  const entries = [[accountId, secret] as const, ...others].slice(0, ACCOUNTS_PER_BROWSER);
  return { deviceId, deviceToken: entries.map(([account, token]) => `${account.toString(36)}.${token}`).join('~') };
}

function entriesOf(deviceToken: string | undefined): (readonly [accountId: number, secret: string])[] {
  return (deviceToken ?? '').split('~', ACCOUNTS_PER_BROWSER).flatMap((entry) => {
    const [, account = '', secret = ''] = ENTRY.exec(entry) ?? [];
    return secret === '' ? [] : [[Number.parseInt(account, 36), secret] as const];
  });
}
