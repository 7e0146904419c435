import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import { EVERY_HOUR, sealAndWrite } from '../access-log/hourly.ts';
import { EVERY_MINUTE, expireOrders } from '../contribution-orders/expire.ts';
import { ADD_EVERY_MINUTE, addLedgerEntries } from '../ledger/add-entries.ts';
import { listTakenOut, noteTakenOut } from '../payment-lists/note-taken-out.ts';
import { noteTry, unansweredTry } from '../look-ups/note-try.ts';
import { deliverMessage } from '../outbox/deliver-message.ts';
import type { Delivery } from '../outbox/delivery.ts';
import { openTransports, type Transports } from '../outbox/transports.ts';
import { Undeliverable } from '@openvssid/server/outbox/undeliverable';
import type { Services } from '../services.ts';
import { EVERY_TEN_MINUTES, sendDueRecoveries } from '../recovery-at-office/send-due.ts';
import { ASK_EVERY_MINUTE, askAboutDueOrders } from '../vnpay/ask-due.ts';
import { SEND_EVERY_MINUTE, sendDueRefunds } from '../vnpay/send-due-refunds.ts';
import { runDailyRound } from './daily-round.ts';
import { EVERY_DAY } from './daily-schedule.ts';
import { orderOnceASpan } from '@openvssid/server/jobs/order-once';
import { openQueue } from '@openvssid/server/jobs/open-queue';
import type { QueueName } from '../queues/queues.ts';

export type Jobs = { stop(): Promise<void> };

const STOP_WITHIN_MS = 20_000;

/** Starts this process's workers. Any number of processes may have them; each job is done by one. */
export async function startJobs(services: Services, transports: Transports = openTransports(services.config)): Promise<Jobs> {
  const { config, log } = services;
  if (!config.DATABASE_URL) throw new Error('DATABASE_URL is not set: jobs need the database.');
  const boss = openQueue({ url: config.DATABASE_URL, name: 'openvssid-jobs', log });
  await boss.start();
  await workOnMessages(boss, services, transports);
  await workOnLookUps(boss, services);
  await workOnLists(boss, services);
  await workOnDailyRounds(boss, services);
  await workOnSeals(boss, services);
  await workOnRecoveries(boss, services);
  await workOnOrders(boss, services);
  await workOnProvider(boss, services);
  await workOnLedger(boss, services);
  const regular = [
    EVERY_DAY,
    EVERY_HOUR,
    EVERY_TEN_MINUTES,
    EVERY_MINUTE,
    ASK_EVERY_MINUTE,
    SEND_EVERY_MINUTE,
    ADD_EVERY_MINUTE,
  ].map((work) => orderOnceASpan(boss, services, work));
  return {
    async stop() {
      for (const work of regular) work.stop();
      await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS });
      transports.close();
    },
  };
}

/** Ten at a time, each settled by itself; while there are more, without a pause. */
async function workOnMessages(boss: PgBoss, services: Services, transports: Transports): Promise<void> {
  const options = {
    batchSize: 10,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
    perJobResults: true,
    includeMetadata: true,
  } as const;
  await boss.work('deliver-message' satisfies QueueName, options, (jobs: JobWithMetadata<Delivery>[]) =>
    Promise.all(
      jobs.map(async ({ id, data, retryCount, retryLimit }): Promise<JobResult> => {
        try {
          await deliverMessage(services, transports, data, retryCount >= retryLimit);
          return { id, status: 'completed' };
        } catch (error) {
          // What is kept with the job is a code: errors of others may quote the recipient.
          const reason = error instanceof Undeliverable ? error.reason : 'unexpected';
          if (reason === 'unexpected') services.log.error({ err: error, messageId: data.messageId }, 'letter not delivered');
          else services.log.warn({ reason, messageId: data.messageId, retryCount }, 'letter not delivered yet');
          return { id, status: 'failed', output: { reason } };
        }
      }),
    ),
  );
}

async function workOnLookUps(boss: PgBoss, services: Services): Promise<void> {
  await boss.work(
    'note-look-up' satisfies QueueName,
    { batchSize: 1, burstWhenBatchFull: true, pollingIntervalSeconds: 10 },
    async ([job]) => {
      if (job) await noteTry(services, unansweredTry.parse(job.data));
    },
  );
}

async function workOnLists(boss: PgBoss, services: Services): Promise<void> {
  await boss.work('note-list-taken-out' satisfies QueueName, { batchSize: 1, pollingIntervalSeconds: 10 }, async ([job]) => {
    if (job) await noteTakenOut(services, listTakenOut.parse(job.data));
  });
}

async function workOnDailyRounds(boss: PgBoss, services: Services): Promise<void> {
  await boss.work<{ day: string }>(
    'daily-round' satisfies QueueName,
    { batchSize: 1, pollingIntervalSeconds: 30 },
    async ([job]) => {
      if (job) await runDailyRound(services, Temporal.PlainDate.from(job.data.day));
    },
  );
}

async function workOnSeals(boss: PgBoss, services: Services): Promise<void> {
  await boss.work<{ hour: string }>(
    'seal-access-log' satisfies QueueName,
    { batchSize: 1, pollingIntervalSeconds: 30 },
    async ([job]) => {
      if (job) await sealAndWrite(services, Temporal.Instant.from(job.data.hour));
    },
  );
}

async function workOnRecoveries(boss: PgBoss, services: Services): Promise<void> {
  await boss.work('send-due-recoveries' satisfies QueueName, { batchSize: 1, pollingIntervalSeconds: 30 }, () =>
    sendDueRecoveries(services),
  );
}

async function workOnOrders(boss: PgBoss, services: Services): Promise<void> {
  await boss.work('expire-orders' satisfies QueueName, { batchSize: 1, pollingIntervalSeconds: 10 }, async () => {
    await expireOrders(services);
  });
}

async function workOnProvider(boss: PgBoss, services: Services): Promise<void> {
  // Somebody may be looking at a page that waits for the answer.
  await boss.work('ask-payment-provider' satisfies QueueName, { batchSize: 1, pollingIntervalSeconds: 2 }, () =>
    askAboutDueOrders(services),
  );
  await boss.work('send-refunds' satisfies QueueName, { batchSize: 1, pollingIntervalSeconds: 30 }, () =>
    sendDueRefunds(services),
  );
}

async function workOnLedger(boss: PgBoss, services: Services): Promise<void> {
  await boss.work('add-ledger-entries' satisfies QueueName, { batchSize: 1, pollingIntervalSeconds: 30 }, async () => {
    await addLedgerEntries(services);
  });
}
