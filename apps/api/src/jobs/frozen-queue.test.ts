import type { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openQueue } from '@openvssid/server/jobs/open-queue';
import { freezingProxy } from '@openvssid/server/testing/freezing-proxy';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import type { QueueName } from '../queues/queues.ts';

// Short for a test, and long enough for a busy machine.
const QUICK = { statementTimeoutMs: 3_000, graceMs: 500 };
const QUEUE = 'note-list-taken-out' satisfies QueueName;

let place: TestServices;
let proxy: Awaited<ReturnType<typeof freezingProxy>>;
let boss: PgBoss;
const done: unknown[] = [];

beforeAll(async () => {
  place = await createTestServices();
  proxy = await freezingProxy(place.database.appUrl);
  boss = openQueue({ url: proxy.url, name: 'test-frozen-queue', log: place.services.log, ...QUICK });
  await boss.start();
  await boss.work(QUEUE, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async ([job]) => {
    done.push(job?.data);
  });
});
afterEach(() => proxy.thaw());
afterAll(async () => {
  proxy.end();
  await place.end();
});

const whenDone = (job: string) => expect.poll(() => done, { timeout: 15_000 }).toContainEqual({ job });

test('a queue whose connections have fallen silent takes jobs and does them on others', { timeout: 60_000 }, async () => {
  await boss.send(QUEUE, { job: 'before' });
  await whenDone('before');
  proxy.freeze();
  // All that it has, and more than that wait for one.
  const asked = await Promise.allSettled(Array.from({ length: 6 }, () => boss.send(QUEUE, { job: 'meanwhile' })));
  expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 'rejected'));
  proxy.letNewThrough();
  await expect.poll(() => boss.send(QUEUE, { job: 'after' }).catch(() => null), { timeout: 15_000 }).not.toBeNull();
  await whenDone('after');
});

test('it stops while they are silent', { timeout: 60_000 }, async () => {
  await boss.send(QUEUE, { job: 'last' });
  await whenDone('last');
  proxy.freeze();
  await boss.stop({ graceful: true, timeout: 1_000 });
});
