import type { Provider } from 'oidc-provider';
import type { WaysOut } from '@openvssid/server/outbox/ways-out';
import { openQueue } from '@openvssid/server/jobs/open-queue';
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
  const { config, log } = services;
  const ways: WaysOut = waysOutOf(config);
  if (!config.VNEID_DATABASE_URL) throw new Error('VNEID_DATABASE_URL is not set: jobs need the database.');
  const boss = openQueue({ url: config.VNEID_DATABASE_URL, name: 'vneid-jobs', log });
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
