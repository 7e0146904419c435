import { createHash } from 'node:crypto';
import { ok, type Refusal, type Result } from '@openvssid/core';
import { sql } from '../db/database.ts';
import type { Services } from '../services.ts';

/**
 * Every limit of the product: how many in what window, how long the wait is once it is reached, by how much the wait grows
 * with each further time in a row, and its ceiling. `refusal` is the code people get.
 */
export const limits = {
  'sign-in-by-account-and-device': { hits: 5, windowMinutes: 15, waitMinutes: 15, growth: 1, ceilingMinutes: 15, refusal: 'account-locked' },
  'sign-in-by-account': { hits: 50, windowMinutes: 60, waitMinutes: 1, growth: 2, ceilingMinutes: 15, refusal: 'account-locked' },
  'sign-in-by-address': { hits: 100, windowMinutes: 15, waitMinutes: 5, growth: 2, ceilingMinutes: 60, refusal: 'too-many-requests' },
  'recovery-by-account': { hits: 5, windowMinutes: 60, waitMinutes: 60, growth: 2, ceilingMinutes: 1440, refusal: 'too-many-requests' },
  'recovery-by-address': { hits: 20, windowMinutes: 60, waitMinutes: 60, growth: 1, ceilingMinutes: 60, refusal: 'too-many-requests' },
  'code-send-by-account': { hits: 10, windowMinutes: 60, waitMinutes: 15, growth: 2, ceilingMinutes: 240, refusal: 'too-many-requests' },
  'code-try-by-account': { hits: 20, windowMinutes: 60, waitMinutes: 15, growth: 2, ceilingMinutes: 240, refusal: 'too-many-requests' },
  'reauthentication-by-account': { hits: 10, windowMinutes: 15, waitMinutes: 15, growth: 1, ceilingMinutes: 15, refusal: 'too-many-requests' },
  'officer-sign-in-by-account': { hits: 5, windowMinutes: 15, waitMinutes: 15, growth: 2, ceilingMinutes: 240, refusal: 'account-locked' },
  'officer-sign-in-by-address': { hits: 50, windowMinutes: 15, waitMinutes: 15, growth: 1, ceilingMinutes: 15, refusal: 'too-many-requests' },
  'card-verification-by-address': { hits: 300, windowMinutes: 5, waitMinutes: 5, growth: 1, ceilingMinutes: 5, refusal: 'too-many-requests' },
  'upload-by-account': { hits: 60, windowMinutes: 60, waitMinutes: 15, growth: 1, ceilingMinutes: 15, refusal: 'too-many-requests' },
  'submit-by-account': { hits: 30, windowMinutes: 60, waitMinutes: 15, growth: 1, ceilingMinutes: 15, refusal: 'too-many-requests' },
} as const satisfies Record<string, Limit>;

type Limit = { hits: number; windowMinutes: number; waitMinutes: number; growth: number; ceilingMinutes: number; refusal: string };
export type LimitName = keyof typeof limits;

// One statement counts, opens a new window where the old one has ended, and sets the wait where the limit is reached.
const COUNT_HIT = sql<{ blockedUntil: Temporal.Instant | null }>(
  'count-hit',
  `insert into limit_count as c (name, key, hits, window_ends_at) values ($1, $2, 1, $3::timestamptz + make_interval(mins => $5))
   on conflict (name, key) do update set
     hits = case when c.window_ends_at <= $3 or c.blocked_until <= $3 then 1 else c.hits + 1 end,
     window_ends_at = case when c.window_ends_at <= $3 or c.blocked_until <= $3 then $3::timestamptz + make_interval(mins => $5) else c.window_ends_at end,
     strikes = case when c.hits + 1 >= $4 and c.window_ends_at > $3 and (c.blocked_until is null or c.blocked_until <= $3) then c.strikes + 1 else c.strikes end,
     blocked_until = case
       when c.blocked_until > $3 then c.blocked_until
       when c.window_ends_at > $3 and c.blocked_until is null and c.hits + 1 >= $4
         then $3::timestamptz + make_interval(mins => least($8, ($6 * power($7, c.strikes))::int))
       else null end
   returning blocked_until as "blockedUntil"`,
);

const FIND_BLOCK = sql<{ blockedUntil: Temporal.Instant }>(
  'find-limit-block',
  'select blocked_until as "blockedUntil" from limit_count where name = $1 and key = $2 and blocked_until > $3',
);

const CLEAR_LIMIT = sql('clear-limit', 'delete from limit_count where name = $1 and key = $2');

/** Is this key waiting already? Counts nothing. */
export async function checkLimit(services: Services, name: LimitName, key: string): Promise<Result<undefined>> {
  const [block] = await services.db.read(FIND_BLOCK, [name, keyHash(key), services.clock.now()]);
  return block ? { ok: false, refusal: waitRefusal(services, name, block.blockedUntil) } : ok(undefined);
}

/** Counts one try; from the one that reaches the limit on, the answer is the refusal with the wait. */
export async function countHit(services: Services, name: LimitName, key: string): Promise<Result<undefined>> {
  const { hits, windowMinutes, waitMinutes, growth, ceilingMinutes } = limits[name];
  const values = [name, keyHash(key), services.clock.now(), hits, windowMinutes, waitMinutes, growth, ceilingMinutes];
  const [counted] = await services.db.transaction((tx) => tx.run(COUNT_HIT, values));
  if (!counted?.blockedUntil) return ok(undefined);
  return { ok: false, refusal: waitRefusal(services, name, counted.blockedUntil) };
}

/** Forgets the tries of a key, after it has proved itself. */
export async function clearLimit(services: Services, name: LimitName, key: string): Promise<void> {
  await services.db.transaction((tx) => tx.run(CLEAR_LIMIT, [name, keyHash(key)]));
}

function waitRefusal(services: Services, name: LimitName, until: Temporal.Instant): Refusal {
  const seconds = Math.max(1, Math.ceil(until.since(services.clock.now()).total('seconds')));
  return { code: limits[name].refusal, params: { seconds, minutes: Math.ceil(seconds / 60) } };
}

function keyHash(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
