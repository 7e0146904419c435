import { z } from 'zod';
import { type Database, sql, type Transaction } from '@openvssid/server/db/database';
import { hashToken, newToken } from '@openvssid/server/tokens';

export type LinkPurpose = 'activate' | 'recover' | 'not-me' | 'recover-at-office' | 'stop-recovery' | 'stop-payment-change';

const LIVES = {
  activate: { hours: 7 * 24 },
  recover: { minutes: 10 },
  'not-me': { hours: 7 * 24 },
  'recover-at-office': { hours: 3 * 24 },
  // Longer than a recovery lives: that one says itself when it is over.
  'stop-recovery': { hours: 30 * 24 },
  // Until the first payment of a change made on the cut-off day, and some days more to notice it.
  'stop-payment-change': { hours: 60 * 24 },
} as const;

/** As it stands in an address; anything else is answered like a link that is not known. */
export const linkToken = z.string().max(100);

const INSERT_LINK = sql(
  'insert-one-time-link',
  `with link as (
     insert into one_time_link (person_id, token_hash, purpose, created_at, expires_at, about) values ($1, $2, $3, $4, $5, $7) returning person_id
   )
   insert into route (kind, key, person_id) select 'one-time-link', $6, person_id from link`,
);

type Link = { personId: number; createdAt: Temporal.Instant; expiresAt: Temporal.Instant; about: string | null };

const FIND_LINK = sql<Link>(
  'find-one-time-link',
  `select l.person_id as "personId", l.created_at as "createdAt", l.expires_at as "expiresAt", l.about
     from route r join one_time_link l on l.person_id = r.person_id and l.token_hash = $2
    where r.kind = 'one-time-link' and r.key = $1 and l.purpose = $3 and l.used_at is null and l.expires_at > $4`,
);

const USE_LINK = sql<{ personId: number }>(
  'use-one-time-link',
  `update one_time_link set used_at = $4
    where person_id = $1 and token_hash = $2 and purpose = $3 and used_at is null and expires_at > $4
   returning person_id as "personId"`,
);

/** How long a link lives from `now` on. */
export function linkEnd(purpose: LinkPurpose, now: Temporal.Instant): Temporal.Instant {
  return now.add(LIVES[purpose]);
}

/** Makes a link; answers its token, which is stored nowhere. `about`: what it is about, where its purpose needs to know. */
export async function createLink(
  tx: Transaction,
  link: { personId: number; purpose: LinkPurpose; now: Temporal.Instant; about?: string },
): Promise<string> {
  const token = newToken();
  const hash = hashToken(token);
  await tx.run(INSERT_LINK, [
    link.personId,
    hash,
    link.purpose,
    link.now,
    linkEnd(link.purpose, link.now),
    hash.toString('base64url'),
    link.about ?? null,
  ]);
  return token;
}

const END_LINKS = sql(
  'end-one-time-links',
  'update one_time_link set used_at = $3 where person_id = $1 and purpose = $2 and used_at is null and expires_at > $3',
);

/** Ends every link of a purpose that is still good. */
export async function endLinks(
  tx: Transaction,
  { personId, purpose, now }: { personId: number; purpose: LinkPurpose; now: Temporal.Instant },
): Promise<void> {
  await tx.run(END_LINKS, [personId, purpose, now]);
}

export async function findLink(db: Database, token: string, purpose: LinkPurpose, now: Temporal.Instant) {
  const hash = hashToken(token);
  const [link] = await db.read(FIND_LINK, [hash.toString('base64url'), hash, purpose, now]);
  return link;
}

/** Takes the link's one use, in the transaction of what it was for; of two at once one gets it. */
export async function useLink(
  tx: Transaction,
  link: { personId: number; token: string; purpose: LinkPurpose; now: Temporal.Instant },
): Promise<boolean> {
  const [used] = await tx.run(USE_LINK, [link.personId, hashToken(link.token), link.purpose, link.now]);
  return used !== undefined;
}
