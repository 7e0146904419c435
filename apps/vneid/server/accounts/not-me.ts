import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { hashToken } from '@openvssid/server/tokens';
import type { Services } from '../services.ts';
import { lockAccount } from './lock.ts';

const FIND_LINK = sql<{ createdAt: Temporal.Instant }>(
  'find-one-time-link',
  'select created_at as "createdAt" from one_time_link where token_hash = $1 and used_at is null and expires_at > $2',
);

const USE_LINK = sql<{ accountId: number }>(
  'use-one-time-link',
  `update one_time_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning account_id as "accountId"`,
);

/** What the page behind the link shows; opening it changes nothing: mail programs open links by themselves. */
export async function findNotMe({ db, clock }: Services, token: string): Promise<Result<{ noticedAt: string }>> {
  const [link] = await db.read(FIND_LINK, [hashToken(token), clock.now()]);
  return link ? ok({ noticedAt: link.createdAt.toString() }) : refuse('link-not-valid');
}

/** «Không phải tôi»: the account is locked. Refusal: 'link-not-valid'. */
export async function reportNotMe(services: Services, token: string): Promise<Result<undefined>> {
  return services.db.transaction(async (tx) => {
    const [used] = await tx.run(USE_LINK, [hashToken(token), services.clock.now()]);
    if (!used) return refuse('link-not-valid');
    await lockAccount(tx, services, used.accountId, 'not-me');
    return ok(undefined);
  });
}
