import { sql, type Transaction } from '@openvssid/server/db/database';
import { hashToken, newToken } from '@openvssid/server/tokens';
import type { Services } from '../services.ts';

const LIFE = { hours: 7 * 24 };

const INSERT_LINK = sql(
  'insert-one-time-link',
  'insert into one_time_link (token_hash, account_id, created_at, expires_at) values ($1, $2, $3, $4)',
);

/** The address of «Không phải tôi» for one letter; its token is stored nowhere. */
export async function createNotMeUrl(
  tx: Transaction,
  { config }: Services,
  accountId: number,
  now: Temporal.Instant,
): Promise<string> {
  const token = newToken();
  await tx.run(INSERT_LINK, [hashToken(token), accountId, now, now.add(LIFE)]);
  return `${config.publicUrl}/not-me/${token}`;
}
