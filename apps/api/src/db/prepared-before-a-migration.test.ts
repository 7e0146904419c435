import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, sql } from '@openvssid/server/db/database';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';

const READ = sql<{ size: unknown }>('test-migrated-read', 'select size from migrated');
const NOTE = sql<{ size: unknown }>('test-migrated-note', 'update migrated set size = size returning size');

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.appUrl, readers: 1 });
  const app = new URL(database.appUrl).username;
  await database.asOwner(async (owner) => {
    await owner.query('create table migrated as select 1 as size');
    await owner.query(`grant select, update on migrated to ${app}`);
  });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const changeTo = (type: string) =>
  database.asOwner((owner) => owner.query(`alter table migrated alter column size type ${type} using size::${type}`));

test('a read and a small write prepared before their columns changed are prepared anew, and what is asked beside them is answered', async () => {
  const ask = () => Promise.all([db.read(READ), db.read(READ), db.note(NOTE)]);
  expect(await ask()).toEqual([[{ size: 1 }], [{ size: 1 }], [{ size: 1 }]]);
  await changeTo('text');
  expect(await ask()).toEqual([[{ size: '1' }], [{ size: '1' }], [{ size: '1' }]]);
});

test.each<[string, (own: Database) => Promise<unknown>]>([
  ['a write', (own) => own.write(NOTE)],
  ['a transaction', (own) => own.transaction((tx) => tx.run(NOTE))],
])('%s fails once, and not again on the same connection', async (_which, ask) => {
  const own = openDatabase({ url: database.appUrl });
  await changeTo('integer');
  expect(await ask(own)).toEqual([{ size: 1 }]);
  await changeTo('text');
  await expect(ask(own)).rejects.toMatchObject({ code: '0A000' });
  expect(await ask(own)).toEqual([{ size: '1' }]);
  await own.close();
});
