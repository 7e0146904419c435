import { createHash } from 'node:crypto';
import { ok, type Refusal, type Result } from '@openvssid/core';
import { sql, type Transaction } from '../db/database.ts';
import type { Query } from '../db/query.ts';
import type { Services } from '../services.ts';
import { type LimitName, limits } from './limits.ts';

// One statement counts, opens a new window where the old one or its wait has ended, and starts the wait where the limit is reached.
// A window that ends without reaching it ends the row of strikes. Hits go on counting while the wait lasts, so that a try is one of those allowed exactly when its count is not above the limit.
const COUNT_HIT = sql<{ hits: number; blockedUntil: Temporal.Instant | null }>(
  'count-hit',
  `insert into limit_count as c (name, key, hits, window_ends_at, blocked_until, strikes)
   values ($1, $2, 1, $3::timestamptz + make_interval(mins => $5),
           case when $4 = 1 then $3::timestamptz + make_interval(mins => $6) end, case when $4 = 1 then 1 else 0 end)
   on conflict (name, key) do update set (hits, window_ends_at, blocked_until, strikes) = (
     select counted.hits, counted.window_ends_at,
            case when counted.hits = $4 then $3::timestamptz + make_interval(mins => least($8, $6 * power($7, counted.strikes))::int)
                 when counted.hits > $4 then c.blocked_until end,
            case when counted.hits = $4 then counted.strikes + 1 else counted.strikes end
       from (select case when fresh and c.blocked_until is null then 0 else c.strikes end as strikes,
                    case when fresh then 1 else c.hits + 1 end as hits,
                    case when fresh then $3::timestamptz + make_interval(mins => $5) else c.window_ends_at end as window_ends_at
               from (select case when c.blocked_until is null then c.window_ends_at <= $3 else c.blocked_until <= $3 end as fresh) as window_state
            ) as counted)
   returning hits, blocked_until as "blockedUntil"`,
);

const FIND_BLOCK = sql<{ blockedUntil: Temporal.Instant }>(
  'find-limit-block',
  'select blocked_until as "blockedUntil" from limit_count where name = $1 and key = $2 and blocked_until > $3',
);

const CLEAR_LIMIT = sql('clear-limit', 'delete from limit_count where name = $1 and key = $2');

const CLEAR_SUBJECTS = sql<{ name: string }>(
  'clear-limits-of-subject',
  'delete from limit_count where name = any($1::text[]) and substring(key for 16) = $2 returning name',
);

const LAST_BLOCK = sql<{ blockedUntil: Temporal.Instant }>(
  'last-block-of-subject',
  `select blocked_until as "blockedUntil" from limit_count
    where name = any($1::text[]) and substring(key for 16) = $2 and blocked_until > $3 order by blocked_until desc limit 1`,
);

/** Who or what is counted; with a detail (the device or address besides the account) each pair counts by itself. */
export type LimitKey = string | readonly [subject: string, detail: string];

/** Is this key waiting already? Counts nothing. */
export async function checkLimit(services: Services, name: LimitName, key: LimitKey): Promise<Result<undefined>> {
  const [block] = await services.db.read(FIND_BLOCK, [name, keyHash(key), services.clock.now()]);
  return block ? { ok: false, refusal: waitRefusal(services, name, block.blockedUntil) } : ok(undefined);
}

/** Counts one try; from the one that reaches the limit on, the answer is the refusal with the wait. */
export async function countHit(services: Services, name: LimitName, key: LimitKey): Promise<Result<undefined>> {
  const { blockedUntil } = await count(services, name, key);
  return blockedUntil ? { ok: false, refusal: waitRefusal(services, name, blockedUntil) } : ok(undefined);
}

/**
 * Takes one of the tries that the limit allows, before the work: tries that arrive together cannot pass it together.
 * `last` is the refusal to answer where the last one allowed fails too; those after it are refused here.
 */
export async function takeTry(
  services: Services,
  name: LimitName,
  key: LimitKey,
): Promise<Result<{ last: Refusal | undefined }>> {
  const { hits, blockedUntil } = await count(services, name, key);
  if (!blockedUntil) return ok({ last: undefined });
  const refusal = waitRefusal(services, name, blockedUntil);
  return hits === limits[name].hits ? ok({ last: refusal }) : { ok: false, refusal };
}

/** Forgets the tries of a key, after it has proved itself. */
export async function clearLimit(services: Services, name: LimitName, key: LimitKey): Promise<void> {
  await services.db.transaction((tx) => tx.run(CLEAR_LIMIT, [name, keyHash(key)]));
}

/** Forgets the tries of a subject with every detail: an operator or officer unlocks an account. Answers whether there were any. */
export async function clearLimitsOf(tx: Transaction, names: readonly LimitName[], subject: string): Promise<boolean> {
  return (await tx.run(CLEAR_SUBJECTS, [names, keyHash(subject)])).length > 0;
}

/** Until when a subject waits, with whichever detail it waits longest; undefined: it does not. */
export async function waitOf(
  query: Query,
  names: readonly LimitName[],
  subject: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const [block] = await query(LAST_BLOCK, [names, keyHash(subject), now]);
  return block?.blockedUntil;
}

async function count(
  services: Services,
  name: LimitName,
  key: LimitKey,
): Promise<{ hits: number; blockedUntil: Temporal.Instant | null }> {
  const { hits, windowMinutes, waitMinutes, growth, ceilingMinutes } = limits[name];
  const values = [name, keyHash(key), services.clock.now(), hits, windowMinutes, waitMinutes, growth, ceilingMinutes];
  const [counted] = await services.db.transaction((tx) => tx.run(COUNT_HIT, values));
  if (!counted) throw new Error('counting a try answers its row');
  return counted;
}

function waitRefusal(services: Services, name: LimitName, until: Temporal.Instant): Refusal {
  const seconds = Math.max(1, Math.ceil(until.since(services.clock.now()).total('seconds')));
  return { code: limits[name].refusal, params: { seconds, minutes: Math.ceil(seconds / 60), hours: Math.ceil(seconds / 3600) } };
}

/** 16 bytes for the subject, 16 more for the detail: nothing in clear, and a subject's keys are found by their beginning. */
function keyHash(key: LimitKey): Buffer {
  const [subject, detail] = typeof key === 'string' ? [key, undefined] : key;
  const parts = detail === undefined ? [subject] : [subject, detail];
  return Buffer.concat(parts.map((part) => createHash('sha256').update(part).digest().subarray(0, 16)));
}
