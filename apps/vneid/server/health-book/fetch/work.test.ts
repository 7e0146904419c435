import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PgBoss } from 'pg-boss';
import { systemClock } from '@openvssid/server/clock';
import { JOBS_SCHEMA } from '@openvssid/server/db/grants';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { addHolder, agreeAndOpen } from '../holder-fixture.ts';
import type { Holder } from '../holder.ts';
import { openBook } from '../read/open-book.ts';
import { answerWell, startStandIn, type StandIn, visitsOf } from '../vssid-fixture.ts';
import { workOnHealthBooks } from './work.ts';

const QUEUE = 'fetch-health-book';
let place: TestServices;
let vssid: StandIn;
const bosses: PgBoss[] = [];

beforeAll(async () => {
  vssid = await startStandIn(() => place.services.keys);
  place = await createTestServices({ VSSID_PARTNER_URL: vssid.url });
  // The queue lives by the real time.
  place.services.clock = systemClock;
});
afterEach(async () => {
  for (const boss of bosses.splice(0)) await boss.stop({ graceful: false });
});
afterAll(async () => {
  await vssid.end();
  await place.end();
});

async function openQueue(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: place.database.appUrl,
    schema: JOBS_SCHEMA,
    migrate: false,
    createSchema: false,
    reindex: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  bosses.push(boss);
  await boss.start();
  return boss;
}

const untilBook = (holder: Holder) =>
  expect
    .poll(() => openBook(place.services, holder), { timeout: 15_000, interval: 100 })
    .toMatchObject({ kind: 'book', fetching: false });

test('what a worker took and never ended, because its process was killed, another one does', async () => {
  const holder = await addHolder(place.services, '001088900101');
  answerWell(vssid, visitsOf(undefined, holder.citizenNumber));
  await agreeAndOpen(place.services, holder);
  const killed = await openQueue();
  const [taken] = await killed.fetch(QUEUE);
  expect(taken?.data).toMatchObject({ accountId: holder.accountId });
  await killed.stop({ graceful: false });
  // A minute later, as the queue sees it.
  await place.database.asOwner(async (client) => {
    await client.query(`update jobs.job set started_on = started_on - interval '1 minute' where name = $1 and state = 'active'`, [
      QUEUE,
    ]);
  });
  const other = await openQueue();
  await other.supervise(QUEUE);
  await workOnHealthBooks(other, place.services);
  await untilBook(holder);
});

test('a VssID that fails at first is asked again by itself, and what is kept with the job is a code', async () => {
  const holder = await addHolder(place.services, '001088900102');
  let asked = 0;
  vssid.answers.set('/api/health-book/visits', () =>
    (asked += 1) === 1 ? { status: 502, body: {} } : { body: visitsOf(undefined, holder.citizenNumber) },
  );
  await agreeAndOpen(place.services, holder);
  await workOnHealthBooks(await openQueue(), place.services);
  await untilBook(holder);
  await place.database.asOwner(async (client) => {
    const { rows } = await client.query<{ job: string }>(`select j::text as job from jobs.job j where name = $1`, [QUEUE]);
    expect(rows.map(({ job }) => job).join()).not.toMatch(/Nguyễn|Viêm|0010889/);
  });
});
