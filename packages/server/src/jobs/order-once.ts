import type { PgBoss } from 'pg-boss';
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../clock.ts';
import { uuidOf } from '../uuid-of.ts';

const LOOK_EVERY_MS = 60_000;

/** Work that is due once for each span of time, a day or an hour; `span` names the one whose work is the latest due. */
export type Regular = { queue: string; span(now: Temporal.Instant): string; dataOf(span: string): object };

/**
 * Orders a job for each span. A server that was off when it fell due catches up with the latest when it starts; several servers order the
 * same job, which the queue takes once.
 */
export function orderOnceASpan(
  boss: PgBoss,
  { clock, log }: { clock: Clock; log: FastifyBaseLogger },
  { queue, span, dataOf }: Regular,
): { stop(): void } {
  let ordered: string | undefined;
  const look = async (): Promise<void> => {
    const due = span(clock.now());
    if (due === ordered) return;
    await boss.send(queue, dataOf(due), { id: jobIdOf(queue, due) });
    ordered = due;
  };
  const lookAndSay = (): void => void look().catch((error: unknown) => log.error({ err: error, queue }, 'job not ordered'));
  lookAndSay();
  const timer = setInterval(lookAndSay, LOOK_EVERY_MS).unref();
  return { stop: () => clearInterval(timer) };
}

/** The id of the job that is the work of one span. */
export function jobIdOf(queue: string, span: string): string {
  return uuidOf(`${queue} ${span}`);
}
