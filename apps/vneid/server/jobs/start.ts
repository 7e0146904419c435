import type { Provider } from 'oidc-provider';
import { PgBoss } from 'pg-boss';
import type { WaysOut } from '@openvssid/server/outbox/ways-out';
import { JOBS_SCHEMA } from '@openvssid/server/db/grants';
import { orderOnceASpan } from '@openvssid/server/jobs/order-once';
import { workOnMessages } from '../outbox/work-on-messages.ts';
import { waysOutOf } from '../outbox/ways-out.ts';
import { workOnHealthBooks } from '../health-book/fetch/work.ts';
import { workOnTelling } from '../openid/connected/tell-signed-out.ts';
import type { Services } from '../services.ts';
import { EVERY_HOUR, runHourlyRound } from './hourly-round.ts';
import type { QueueName } from './queues.ts';

export type Jobs = { stop(): Promise<void> };

const STOP_WITHIN_MS = 20_000;

/** Starts this process's workers. Any number of processes may have them; each job is done by one. */
export async function startJobs(services: Services, provider: Provider): Promise<Jobs> {
  const ways: WaysOut = waysOutOf(services.config);
  const boss = openQueue(services);
  await boss.start();
  await workOnMessages(boss, services, ways);
  await boss.work('hourly-round' satisfies QueueName, { batchSize: 1, pollingIntervalSeconds: 30 }, () =>
    runHourlyRound(services),
  );
  await workOnHealthBooks(boss, services);
  await workOnTelling(boss, services, provider);
  const hourly = orderOnceASpan(boss, services, EVERY_HOUR);
  return {
    async stop() {
      hourly.stop();
      await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS });
      ways.close();
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
