import { ok, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer, OfficerRole } from '../http/officer-session.ts';
import { tellAdministrators } from './alarm.ts';
import type { Services } from '../services.ts';

type Config = Services['config'];

/** From here on the console says how many are left. */
const NEAR = 0.8;

/** How many people an officer of these roles reads in a day. */
export function quotaOf(config: Config, roles: readonly OfficerRole[]): number {
  const by: Record<OfficerRole, number> = {
    reception: config.READING_QUOTA_RECEPTION,
    'case-officer': config.READING_QUOTA_CASE_OFFICER,
    approver: config.READING_QUOTA_APPROVER,
    administrator: config.READING_QUOTA_ADMINISTRATOR,
    statistics: 0,
  };
  return Math.max(0, ...roles.map((role) => by[role]));
}

// Lists, and what a search finds, show names and no more, and have limits of their own. The log is the count: no second book that could say otherwise.
const READ_TODAY = sql<{ used: number; known: boolean }>(
  'people-read-by-officer-today',
  `select count(distinct person_id)::int as used, coalesce(bool_or(person_id = $3::bigint), false) as known from access_log
    where actor_kind = 'officer' and actor_id = $1 and at >= $2 and purpose not in ('queue-read', 'queue-search', 'payment-list')
      and not (purpose like 'person-search%' and (what = 'person' or what like 'person: %'))`,
);

async function readToday(query: Query, { officerId }: Officer, personId: number | null, now: Temporal.Instant) {
  const morning = now.toZonedDateTimeISO(TIME_ZONE).startOfDay().toInstant();
  const [row] = await query(READ_TODAY, [officerId, morning, personId]);
  return row ?? { used: 0, known: false };
}

/** Whom the officer has read today they may read again; somebody new only while the day's number is not used up. */
export async function withinReadingQuota(
  query: Query,
  { config }: Pick<Services, 'config'>,
  officer: Officer,
  personId: number,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const { used, known } = await readToday(query, officer, personId, now);
  const quota = quotaOf(config, officer.roles);
  return known || used < quota ? ok(undefined) : refuse('daily-reading-quota', { params: { used, quota } });
}

/** Where a reading was refused for the quota the administrators are told, after the transaction that was rolled back. */
export async function tellingOfQuota<T>(
  services: Services,
  officer: Officer,
  read: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const answer = await read();
  if (!answer.ok && answer.refusal.code === 'daily-reading-quota') await tellAdministrators(services, officer);
  return answer;
}

export type ReadingQuota = { used: number; quota: number; near: boolean };

export async function readingQuotaOf({ db, config, clock }: Services, officer: Officer): Promise<ReadingQuota> {
  const { used } = await readToday(db.read, officer, null, clock.now());
  const quota = quotaOf(config, officer.roles);
  return { used, quota, near: quota > 0 && used >= quota * NEAR };
}
