import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, sql } from '@openvssid/server/db/database';
import { isLostConnection } from '@openvssid/server/db/lost-connection';
import { WITHOUT_HURRY } from '@openvssid/server/db/without-hurry';
import { freezingProxy } from '@openvssid/server/testing/freezing-proxy';
import { capabilities } from '../capabilities.ts';
import { createApplication } from '../application.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';

const ONE = sql<{ one: number }>('test-silence-one', 'select 1 as one');
const SLOW = sql<{ slow: string }>('test-silence-slow', `select pg_sleep(0.7)::text as slow`);
const LONG = sql<{ long: string }>('test-silence-long', `select pg_sleep(1.5)::text as long`);

const QUICK = { readers: 1, writers: 2, statementTimeoutMs: 500, graceMs: 300 };

let place: TestServices;
let app: FastifyInstance;
let proxy: Awaited<ReturnType<typeof freezingProxy>>;
let db: Database;
beforeAll(async () => {
  place = await createTestServices();
  proxy = await freezingProxy(place.database.appUrl);
  db = openDatabase({ url: proxy.url, ...QUICK });
  app = await createApplication('citizen', { ...place.services, db }, capabilities.citizen);
});
afterEach(() => proxy.thaw());
afterAll(async () => {
  await db.close();
  proxy.end();
  await place.end();
});

/** On a busy machine a sign-in to the database may take longer than these short limits. */
const whenAnswered = (ask: () => Promise<unknown>) => expect.poll(() => ask().catch(() => 'lost'), { timeout: 10_000 });

/** Every way to ask, at once. */
const everyWay = () => [db.read(ONE), db.note(ONE), db.write(ONE), db.transaction((tx) => tx.run(ONE))];
const failuresOf = (asked: readonly Promise<unknown>[]) =>
  Promise.all(asked.map((one) => one.then(() => undefined).catch((error: unknown) => error)));

test('a database that is frozen is out of reach within a bounded time, whichever way it is asked', async () => {
  await whenAnswered(() => Promise.all(everyWay())).toEqual(Array.from({ length: 4 }, () => [{ one: 1 }]));
  proxy.freeze();
  const began = performance.now();
  // More than there are connections: some wait for one.
  const failures = await failuresOf([...everyWay(), ...everyWay(), ...everyWay()]);
  expect(failures.map(isLostConnection)).toEqual(failures.map(() => true));
  expect(performance.now() - began).toBeLessThan(8_000);
  expect(db.load()).toEqual({ reading: 0, writing: 0, waiting: 0 });
});

test('what is asked afterwards is answered, on other connections', async () => {
  await whenAnswered(() => Promise.all([...everyWay(), ...everyWay()])).toEqual(Array.from({ length: 8 }, () => [{ one: 1 }]));
});

test('whoever asks the server meanwhile is told to come back, and afterwards answered', async () => {
  proxy.freeze();
  const answer = await app.inject('/api/banks');
  expect([answer.statusCode, answer.json().code]).toEqual([503, 'out-of-service']);
  proxy.thaw();
  await whenAnswered(async () => (await app.inject('/api/banks')).statusCode).toBe(200);
});

test('frozen in the middle of a transaction, its story ends too, and nothing of it stays', async () => {
  const failure = await db
    .transaction(async (tx) => {
      await tx.run(ONE);
      proxy.freeze();
      return tx.run(ONE);
    })
    .catch((error: unknown) => error);
  expect(isLostConnection(failure)).toBe(true);
  proxy.thaw();
  await whenAnswered(() => db.transaction((tx) => tx.run(ONE))).toEqual([{ one: 1 }]);
});

test('a story that does something else for a while keeps its connection, and a slow statement ends by itself', async () => {
  await whenAnswered(() => db.read(ONE)).toEqual([{ one: 1 }]);
  const answer = await db.transaction(async (tx) => {
    await tx.run(ONE);
    // Longer than any statement may take.
    await place.database.asOwner((client) => client.query('select pg_sleep(1.2)'));
    return tx.run(ONE);
  });
  expect(answer).toEqual([{ one: 1 }]);
  // PostgreSQL's own end of it: a fault of the statement, not of the connection.
  const [failure] = await failuresOf([db.read(SLOW)]);
  expect(failure).toMatchObject({ code: '57014' });
});

test('what says that it takes its time is not taken for silent', async () => {
  await whenAnswered(() => db.read(ONE)).toEqual([{ one: 1 }]);
  const answer = await db.transaction(async (tx) => {
    await tx.run(WITHOUT_HURRY);
    return tx.run(LONG);
  });
  expect(answer).toEqual([{ long: '' }]);
});

test('closing ends while it is frozen, and whoever waits for an answer hears of it', async () => {
  const own = openDatabase({ url: proxy.url, ...QUICK });
  await whenAnswered(() => Promise.all([own.read(ONE), own.note(ONE), own.write(ONE)])).toEqual([
    [{ one: 1 }],
    [{ one: 1 }],
    [{ one: 1 }],
  ]);
  proxy.freeze();
  const failures = failuresOf([own.read(ONE), own.transaction((tx) => tx.run(ONE))]);
  await own.close();
  expect((await failures).map(isLostConnection)).toEqual([true, true]);
});
