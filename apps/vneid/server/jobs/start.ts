import { PgBoss } from 'pg-boss';
import { JOBS_SCHEMA } from '@openvssid/server/db/grants';
import { orderOnceASpan } from '@openvssid/server/jobs/order-once';
import type { Services } from '../services.ts';
import { EVERY_HOUR, runHourlyRound } from './hourly-round.ts';
import type { QueueName } from './queues.ts';

export type Jobs = { stop(): Promise<void> };

const STOP_WITHIN_MS = 20_000;

/** Starts this process's workers. Any number of processes may have them; each job is done by one. */
export async function startJobs(services: Services): Promise<Jobs> {
  const boss = openQueue(services);
  await boss.start();
  await boss.work('hourly-round' satisfies QueueName, { batchSize: 1, pollingIntervalSeconds: 30 }, () =>
    runHourlyRound(services),
  );
  const hourly = orderOnceASpan(boss, services, EVERY_HOUR);
  return {
    async stop() {
      hourly.stop();
      await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS });
    },
  };
}

/** As the role that owns nothing: schema and queues are made by the owner when it migrates. */
function openQueue({ config, log }: Services): PgBoss {
  if (!config.VNEID_DATABASE_URL) throw new Error('VNEID_DATABASE_URL is not set: jobs need the database.');
  const boss = new PgBoss({
    connectionString: config.VNEID_DATABASE_URL,
    schema: JOBS_SCHEMA,
    application_name: 'vneid-jobs',
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    schedule: false,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  boss.on('warning', ({ message }) => log.warn({ message }, 'job queue'));
  return boss;
}
