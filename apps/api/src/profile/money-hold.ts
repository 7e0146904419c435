import type { Config } from '../config.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const LAST_CONTACT_CHANGE = sql<{ at: Temporal.Instant | null }>(
  'last-contact-change',
  `select max(at) as at from profile_history where person_id = $1 and field in ('phone', 'email')`,
);

/**
 * Until when changes that move money (account, method of payment, authorisation to receive) wait because phone or e-mail has
 * changed; undefined where nothing waits.
 *
 *     const until = await moneyHoldUntil(tx.run, config, personId, now);
 */
export async function moneyHoldUntil(
  query: Query,
  { MONEY_HOLD_HOURS }: Pick<Config, 'MONEY_HOLD_HOURS'>,
  personId: number,
  now: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const [row] = await query(LAST_CONTACT_CHANGE, [personId]);
  const until = row?.at?.add({ hours: MONEY_HOLD_HOURS });
  return until && Temporal.Instant.compare(until, now) > 0 ? until : undefined;
}
