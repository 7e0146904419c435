import { type Actor, mayHappen, ok } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { about, announce } from '../announce.ts';
import { appendEvents, type ApplicationFile, findOwnFile } from '../file.ts';
import { momentNow } from '@openvssid/server/clock';

type Due = { personId: number; number: string };

const REMIND_DAYS_BEFORE = 7;
const MACHINE: Actor = { kind: 'machine', id: null };

const NOT_ANSWERED = sql<Due>(
  'applications-not-answered',
  `select person_id as "personId", number from application where state = 'info-requested' and answer_by < $1`,
);
const ANSWER_DUE = sql<Due>(
  'applications-answer-due',
  `select person_id as "personId", number from application where state = 'info-requested' and answer_by between $1 and $2`,
);
const OVERDUE = sql<Due>(
  'applications-overdue',
  `select person_id as "personId", number from application where state in ('received', 'in-progress', 'awaiting-approval') and due_on < $1`,
);
const TOLD = sql<{ told: number }>(
  'application-notice-told',
  `select 1 as told from notification where person_id = $1 and kind = $2 and data->>'number' = $3 and data->>$4 = $5 limit 1`,
);

/**
 * Once a day: what was not answered in time is proposed to lapse (an officer confirms it), people are reminded a week before,
 * and are told where we are late. Each notice is given once for each day it speaks of.
 */
export async function watchDeadlines(services: Services, day: Temporal.PlainDate): Promise<void> {
  const { db } = services;
  const week = day.add({ days: REMIND_DAYS_BEFORE });
  const failed = [
    await each(services, await db.read(NOT_ANSWERED, [day]), (tx, _, file, now) => proposeLapse(tx, file, now, day)),
    await each(services, await db.read(ANSWER_DUE, [day, week]), remindOfAnswer),
    await each(services, await db.read(OVERDUE, [day]), (tx, s, file, now) => admitDelay(tx, s, file, now, day)),
  ].reduce((sum, one) => sum + one);
  if (failed > 0) throw new Error(`deadlines of ${failed} files could not be watched`);
}

type Step = (tx: Transaction, services: Services, file: ApplicationFile, now: Temporal.Instant) => Promise<void>;

/**
 * One transaction a file, looked at again under its lock: what has moved on in the meantime is left alone. A file that cannot be
 * dealt with keeps nobody else's waiting; answers how many those were.
 */
async function each(services: Services, due: readonly Due[], step: Step): Promise<number> {
  let failed = 0;
  for (const { personId, number } of due) {
    try {
      await services.db.transaction(async (tx) => {
        const file = await findOwnFile(tx.run, personId, number, 'lock');
        if (file) await step(tx, services, file, momentNow(services));
        return ok(undefined);
      });
    } catch (error) {
      failed += 1;
      services.log.error({ err: error }, 'deadline of a file not watched');
    }
  }
  return failed;
}

async function proposeLapse(
  tx: Transaction,
  file: ApplicationFile,
  now: Temporal.Instant,
  day: Temporal.PlainDate,
): Promise<void> {
  const { answerBy, lapseProposed } = file.now;
  if (lapseProposed || answerBy === null || answerBy >= day.toString()) return;
  if (!mayHappen(file.now, 'lapse-proposed', MACHINE).ok) return;
  await appendEvents(tx, file, [{ event: { type: 'lapse-proposed', data: {} }, actor: MACHINE }], now);
}

async function remindOfAnswer(tx: Transaction, services: Services, file: ApplicationFile, now: Temporal.Instant): Promise<void> {
  const { answerBy } = file.now;
  if (answerBy === null || (await wasTold(tx, file, 'application-answer-due', 'answerBy', answerBy))) return;
  await announce(tx, services, file, 'answer-due', { kind: 'application-answer-due', data: { ...about(file), answerBy } }, now);
}

async function admitDelay(
  tx: Transaction,
  services: Services,
  file: ApplicationFile,
  now: Temporal.Instant,
  day: Temporal.PlainDate,
): Promise<void> {
  const { clock, dueOn } = file.now;
  if (
    clock !== 'running' ||
    dueOn === null ||
    dueOn >= day.toString() ||
    (await wasTold(tx, file, 'application-overdue', 'dueOn', dueOn))
  )
    return;
  await announce(tx, services, file, 'overdue', { kind: 'application-overdue', data: { ...about(file), dueOn } }, now);
}

async function wasTold(
  tx: Transaction,
  { personId, number }: ApplicationFile,
  kind: string,
  field: string,
  day: string,
): Promise<boolean> {
  return (await tx.run(TOLD, [personId, kind, number, field, day])).length > 0;
}
