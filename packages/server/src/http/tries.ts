import { createHash } from 'node:crypto';
import { ok, type Refusal, type Result } from '@openvssid/core';
import { type Database, sql, type Transaction } from '../db/database.ts';
import type { Query } from '../db/query.ts';
import type { Clock } from '../clock.ts';

/** The transaction does not wait for the disk. */
const UNHURRIED = "set_config('synchronous_commit', 'off', true)";

// One statement counts, opens a new window where the old one or its wait has ended, and starts the wait where the limit is reached.
// A window that ends without reaching it ends the row of strikes. Hits go on counting while the wait lasts, so that a try is one of those allowed exactly when its count is not above the limit.
const countStatement = (name: string, beforehand: string) =>
  sql<{ hits: number; blockedUntil: Temporal.Instant | null }>(
    name,
    `insert into limit_count as c (name, key, hits, window_ends_at, blocked_until, strikes)
   select $1, $2::bytea, 1, $3::timestamptz + make_interval(mins => $5),
          case when $4 = 1 then $3::timestamptz + make_interval(mins => $6) end, case when $4 = 1 then 1 else 0 end
     from (select ${beforehand}) as beforehand
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
const COUNT_HIT = countStatement('count-hit', 'true');
const COUNT_HIT_UNHURRIED = countStatement('count-hit-unhurried', UNHURRIED);

const FIND_BLOCK = sql<{ blockedUntil: Temporal.Instant }>(
  'find-limit-block',
  'select blocked_until as "blockedUntil" from limit_count where name = $1 and key = $2 and blocked_until > $3',
);

// Nobody waits for the disk: a crash of PostgreSQL that brings the row back leaves a few tries counted that were forgiven.
const CLEAR_LIMIT = sql(
  'clear-limit',
  `delete from limit_count using (select ${UNHURRIED}) as unhurried where name = $1 and key = $2`,
);

/** For a statement that forgets the tries of a key together with what they led to; `$name` and `$key` as `limitKey` gives it. */
export const clearLimitWith = (name: string, key: string): string =>
  `delete from limit_count where name = ${name} and key = ${key}`;

const CLEAR_SUBJECTS = sql<{ name: string }>(
  'clear-limits-of-subject',
  'delete from limit_count where name = any($1::text[]) and substring(key for 16) = $2 returning name',
);

const LAST_BLOCK = sql<{ blockedUntil: Temporal.Instant }>(
  'last-block-of-subject',
  `select blocked_until as "blockedUntil" from limit_count
    where name = any($1::text[]) and substring(key for 16) = $2 and blocked_until > $3 order by blocked_until desc limit 1`,
);

/**
 * One limit: how many in what window, how long the wait is once it is reached, by how much the wait grows with each further time in a row,
 * and its ceiling. `refusal` is the code people get. `unhurried`: a hit does not wait for the disk, since a crash of PostgreSQL may forget
 * those of its last second: where what follows is kept, the hits before it are too. Many of them leave in one packet; one that meets a lost
 * connection may count twice.
 */
export type Limit = {
  hits: number;
  windowMinutes: number;
  waitMinutes: number;
  growth: number;
  ceilingMinutes: number;
  refusal: string;
  unhurried?: true;
};

/** Who or what is counted; with a detail (the device or address besides the account) each pair counts by itself. */
export type LimitKey = string | readonly [subject: string, detail: string];

type Counting = { db: Database; clock: Clock };

export type TakenTry = { left: number; last: Refusal | undefined };

export type Tries<Name extends string> = {
  /** Is this key waiting already? Counts nothing. */
  checkLimit(services: Counting, name: Name, key: LimitKey): Promise<Result<undefined>>;
  /** Counts one try; from the one that reaches the limit on, the answer is the refusal with the wait. */
  countHit(services: Counting, name: Name, key: LimitKey): Promise<Result<undefined>>;
  /**
   * Takes one of the tries that the limit allows, before the work: tries that arrive together cannot pass it together.
   * `left` is how many are left after this one, `last` the refusal to answer where the last one allowed fails too; those after it are
   * refused here.
   */
  takeTry(services: Counting, name: Name, key: LimitKey): Promise<Result<TakenTry>>;
  /** Forgets the tries of a key, after it has proved itself. */
  clearLimit(services: Counting, name: Name, key: LimitKey): Promise<void>;
  /** Forgets the tries of a subject with every detail: an operator or officer unlocks an account. Answers whether there were any. */
  clearLimitsOf(tx: Transaction, names: readonly Name[], subject: string): Promise<boolean>;
  /** Until when a subject waits, with whichever detail it waits longest; undefined: it does not. */
  waitOf(query: Query, names: readonly Name[], subject: string, now: Temporal.Instant): Promise<Temporal.Instant | undefined>;
};

/** Counts tries by a system's own table of limits, in its table `limit_count`. */
export function triesOf<Name extends string>(limits: Readonly<Record<Name, Limit>>): Tries<Name> {
  return {
    async checkLimit({ db, clock }, name, key) {
      const [block] = await db.read(FIND_BLOCK, [name, limitKey(key), clock.now()]);
      return block ? { ok: false, refusal: waitRefusal(clock, limits[name], block.blockedUntil) } : ok(undefined);
    },
    async countHit(services, name, key) {
      const { blockedUntil } = await count(services, name, limits[name], key);
      return blockedUntil ? { ok: false, refusal: waitRefusal(services.clock, limits[name], blockedUntil) } : ok(undefined);
    },
    async takeTry(services, name, key) {
      const { hits, blockedUntil } = await count(services, name, limits[name], key);
      const left = limits[name].hits - hits;
      if (!blockedUntil) return ok({ left, last: undefined });
      const refusal = waitRefusal(services.clock, limits[name], blockedUntil);
      return left === 0 ? ok({ left, last: refusal }) : { ok: false, refusal };
    },
    async clearLimit({ db }, name, key) {
      await db.write(CLEAR_LIMIT, [name, limitKey(key)]);
    },
    async clearLimitsOf(tx, names, subject) {
      return (await tx.run(CLEAR_SUBJECTS, [names, limitKey(subject)])).length > 0;
    },
    async waitOf(query, names, subject, now) {
      const [block] = await query(LAST_BLOCK, [names, limitKey(subject), now]);
      return block?.blockedUntil;
    },
  };
}

async function count(
  { db, clock }: Counting,
  name: string,
  { hits, windowMinutes, waitMinutes, growth, ceilingMinutes, unhurried }: Limit,
  key: LimitKey,
): Promise<{ hits: number; blockedUntil: Temporal.Instant | null }> {
  const values = [name, limitKey(key), clock.now(), hits, windowMinutes, waitMinutes, growth, ceilingMinutes];
  const [counted] = await (unhurried ? db.note(COUNT_HIT_UNHURRIED, values) : db.write(COUNT_HIT, values));
  if (!counted) throw new Error('counting a try answers its row');
  return counted;
}

function waitRefusal(clock: Clock, { refusal }: Limit, until: Temporal.Instant): Refusal {
  const seconds = Math.max(1, Math.ceil(until.since(clock.now()).total('seconds')));
  return { code: refusal, params: { seconds, minutes: Math.ceil(seconds / 60), hours: Math.ceil(seconds / 3600) } };
}

/** 16 bytes for the subject, 16 more for the detail: nothing in clear, and a subject's keys are found by their beginning. */
export function limitKey(key: LimitKey): Buffer {
  const [subject, detail] = typeof key === 'string' ? [key, undefined] : key;
  const parts = detail === undefined ? [subject] : [subject, detail];
  return Buffer.concat(parts.map((part) => createHash('sha256').update(part).digest().subarray(0, 16)));
}
