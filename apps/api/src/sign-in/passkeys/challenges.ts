import { randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { hashToken } from '@openvssid/server/tokens';

/** `add` a passkey, `sign-in` of a visitor, `reauthenticate` within a session: an answer to one is none to another. */
export type ChallengePurpose = 'add' | 'sign-in' | 'reauthenticate';

/** Enough for the slowest finger, and for a prompt of the browser that waits beside the password. */
export const CHALLENGE_LIFE = { minutes: 5 };

// Each that comes takes two that have run out with it: the table stays as large as five minutes are busy.
const INSERT_CHALLENGE = sql(
  'insert-passkey-challenge',
  `with gone as (
     delete from passkey_challenge where ctid = any(array(
       select ctid from passkey_challenge where expires_at <= $4 order by expires_at limit 2 for update skip locked))
   )
   insert into passkey_challenge (challenge_hash, purpose, bound_to, expires_at) values ($1, $2, $3, $5)`,
);

const TAKE_CHALLENGE = sql<{ expiresAt: Temporal.Instant }>(
  'take-passkey-challenge',
  `delete from passkey_challenge where challenge_hash = $1 and purpose = $2 and bound_to = $3 returning expires_at as "expiresAt"`,
);

/** Also what was asked for in another tab: an answer on its way, overtaken by this one, is no second use. */
const END_CHALLENGES = sql('end-passkey-challenges', 'delete from passkey_challenge where bound_to = $1');

/** 256 random bits for the one who holds `secret`: a visitor's cookie or the id of a session. */
export async function makeChallenge(
  { db, clock }: Services,
  purpose: ChallengePurpose,
  secret: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32));
  const now = clock.now();
  await db.transaction((tx) =>
    tx.run(INSERT_CHALLENGE, [hashOf(challenge), purpose, hashToken(secret), now, now.add(CHALLENGE_LIFE)]),
  );
  return challenge;
}

/**
 * Takes a challenge's one use, before the answer is looked at: a wrong answer has used it too. `challenge` is base64url, as it stands in
 * what the browser signed. Refusal: 'passkey-too-late'.
 */
export async function takeChallenge(
  { db, clock }: Services,
  purpose: ChallengePurpose,
  secret: string | undefined,
  challenge: string,
): Promise<Result<undefined>> {
  if (secret === undefined) return refuse('passkey-too-late');
  const values = [hashOf(Buffer.from(challenge, 'base64url')), purpose, hashToken(secret)];
  const [taken] = await db.transaction((tx) => tx.run(TAKE_CHALLENGE, values));
  return taken && Temporal.Instant.compare(taken.expiresAt, clock.now()) > 0 ? ok(undefined) : refuse('passkey-too-late');
}

export async function endChallenges({ db }: Services, secret: string): Promise<void> {
  await db.transaction((tx) => tx.run(END_CHALLENGES, [hashToken(secret)]));
}

function hashOf(challenge: Uint8Array): Buffer {
  return hashToken(Buffer.from(challenge).toString('base64url'));
}
