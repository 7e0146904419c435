import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { hashToken } from '@openvssid/server/tokens';
import type { Services } from '../../services.ts';
import { recordSecurityEvent } from '../security-event.ts';
import type { Logout } from './logout-token.ts';

// Each that comes takes two that have run out with it.
const USE_TOKEN = sql<{ used: boolean }>(
  'use-vneid-logout-token',
  `with gone as (
     delete from vneid_logout_token where ctid = any(array(
       select ctid from vneid_logout_token where expires_at <= $3 order by expires_at limit 2 for update skip locked))
   )
   insert into vneid_logout_token (token_hash, expires_at) values ($1, $2) on conflict do nothing returning true as used`,
);
// VNeID knows no id of ours: it names its own session, its own name for the person, or both.
const END_SESSIONS = sql<{ personId: number }>(
  'end-sessions-of-vneid',
  `update session set ended_at = $3
    where vneid_sub is not null and ended_at is null and ($1::text is null or vneid_sub = $1) and ($2::text is null or vneid_sid = $2)
   returning person_id as "personId"`,
);

/** Somebody has signed out of VNeID: what they opened here with it ends. Refusal: 'vneid-not-trusted', where the token was used before. */
export async function endByVneid({ db, clock }: Services, { sub, sid, jti, exp }: Logout): Promise<Result<undefined>> {
  const now = clock.now();
  return db.transaction(async (tx) => {
    const end = Temporal.Instant.fromEpochMilliseconds(Math.ceil(exp) * 1000);
    const [first] = await tx.run(USE_TOKEN, [hashToken(jti), end, now]);
    if (!first) return refuse('vneid-not-trusted');
    const ended = await tx.run(END_SESSIONS, [sub, sid, now]);
    for (const personId of new Set(ended.map((session) => session.personId)))
      await recordSecurityEvent(tx, { personId, kind: 'sessions-ended', now });
    return ok(undefined);
  });
}
