import { afterAll, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createTestServices } from '../testing/test-services.ts';
import { type AccessRow, verifyChain } from './chain.ts';
import { type Access, recordAccess } from './record.ts';

const place = await createTestServices();
const { db } = place.services;
afterAll(place.end);

const accessTo = (personId: number, what: string): Access => ({
  personId,
  actor: { kind: 'officer', id: '7f3c' },
  institution: '00123',
  purpose: 'application-read',
  what: `application: ${what}`,
  requestId: 'r1',
  now: Temporal.Instant.from('2026-11-22T03:00:00.123456789Z'),
});

type Stored = Omit<AccessRow, 'actor' | 'onBehalfOf'> & {
  actorKind: AccessRow['actor']['kind'];
  actorId: string;
  onBehalfOf: string | null;
};

const ROWS = sql<Stored>(
  'test-access-rows',
  `select person_id as "personId", seq, at, actor_kind as "actorKind", actor_id as "actorId", institution, on_behalf_of as "onBehalfOf", purpose,
          what, request_id as "requestId", previous_hash as "previousHash", hash
     from access_log where person_id = $1 order by seq`,
);

async function chainOf(personId: number): Promise<AccessRow[]> {
  const rows = await db.read(ROWS, [personId]);
  return rows.map(({ actorKind, actorId, onBehalfOf, ...row }) => ({
    ...row,
    actor: { kind: actorKind, id: actorId },
    ...(onBehalfOf !== null && { onBehalfOf }),
  }));
}

const record = (access: Access) => db.transaction((tx) => recordAccess(tx, access));

test('what was recorded reads back as an intact chain', async () => {
  await record(accessTo(1, 'first'));
  await record({ ...accessTo(1, 'second'), onBehalfOf: 'parent' });
  await record(accessTo(2, 'somebody else'));
  const chain = await chainOf(1);
  expect(chain.map(({ seq, what, onBehalfOf }) => [seq, what, onBehalfOf])).toEqual([
    [1, 'application: first', undefined],
    [2, 'application: second', 'parent'],
  ]);
  expect(verifyChain(chain)).toEqual({ intact: true });
  expect(verifyChain(await chainOf(2))).toEqual({ intact: true });
});

test('two who record at the same moment take their places one after the other', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let firstIsIn = (): void => undefined;
  const inside = new Promise<void>((resolve) => (firstIsIn = resolve));

  const first = db.transaction(async (tx) => {
    await recordAccess(tx, accessTo(3, 'first'));
    firstIsIn();
    await held;
  });
  await inside;
  const others = [record(accessTo(3, 'other')), record(accessTo(3, 'other'))];
  // Somebody else's chain is free meanwhile.
  await record(accessTo(4, 'free'));
  release();
  await Promise.all([first, ...others]);

  const chain = await chainOf(3);
  expect(chain.map(({ seq, what }) => [seq, what])).toEqual([
    [1, 'application: first'],
    [2, 'application: other'],
    [3, 'application: other'],
  ]);
  expect(verifyChain(chain)).toEqual({ intact: true });
});

test('a row whose transaction is undone leaves no gap', async () => {
  await record(accessTo(5, 'kept'));
  await expect(
    db.transaction(async (tx) => {
      await recordAccess(tx, accessTo(5, 'undone'));
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  await record(accessTo(5, 'kept too'));
  expect((await chainOf(5)).map(({ what }) => what)).toEqual(['application: kept', 'application: kept too']);
  expect(verifyChain(await chainOf(5))).toEqual({ intact: true });
});

test('the server cannot change or remove a row', async () => {
  await record(accessTo(6, 'stays'));
  for (const text of [
    "update access_log set what = 'x' where person_id = 6",
    'delete from access_log where person_id = 6',
    'truncate access_log',
  ]) {
    await expect(db.transaction((tx) => tx.run(sql(`test ${text}`, text)))).rejects.toThrow('permission denied');
  }
});
