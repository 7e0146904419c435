import { createHash } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { TIME_ZONE } from '@openvssid/core';
import type { Services } from '../services.ts';
import type { QueueName } from './queues.ts';

/** Before people wake up. */
const ROUND_HOUR = 6;
const LOOK_EVERY_MS = 60_000;

/**
 * Orders the round of each day from six in the morning in Vietnam on. A server that was off at six catches up when it starts;
 * several servers order the same job, which the queue takes once.
 */
export function scheduleDailyRound(boss: PgBoss, { clock, log }: Services): { stop(): void } {
  let ordered: string | undefined;
  const look = async (): Promise<void> => {
    const day = roundDay(clock.now()).toString();
    if (day === ordered) return;
    await boss.send('daily-round' satisfies QueueName, { day }, { id: roundId(day) });
    ordered = day;
  };
  const lookAndSay = (): void => void look().catch((error: unknown) => log.error({ err: error }, 'daily round not ordered'));
  lookAndSay();
  const timer = setInterval(lookAndSay, LOOK_EVERY_MS).unref();
  return { stop: () => clearInterval(timer) };
}

/** The day whose round is the latest due: before six it is still yesterday's. */
export function roundDay(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(TIME_ZONE).subtract({ hours: ROUND_HOUR }).toPlainDate();
}

/** A UUID (version 8) that stands for the round of one day. */
export function roundId(day: string): string {
  const hex = createHash('sha256').update(`daily-round ${day}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
