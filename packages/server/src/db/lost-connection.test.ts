import { expect, test } from 'vitest';
import { isLostConnection } from './lost-connection.ts';
import { openDatabase, sql } from './database.ts';

const ONE = sql<{ one: number }>('test-one', 'select 1 as one');

test.each([
  ['no server at the port', 'postgres://nobody:x@127.0.0.1:1/none'],
  ['no socket in the folder', 'postgres://nobody:x@/none?host=/nowhere'],
])('%s means out of reach, for reads and for writes', async (_case, url) => {
  const db = openDatabase({ url });
  const failures = [
    await db.read(ONE).catch((error: unknown) => error),
    await db.note(ONE).catch((error: unknown) => error),
    await db.transaction((tx) => tx.run(ONE)).catch((error: unknown) => error),
  ];
  await db.close();
  expect(failures.map(isLostConnection)).toEqual([true, true, true]);
});

test.each([
  ['a broken rule of the schema', Object.assign(new Error('duplicate key'), { code: '23505' }), false],
  ['a fault of ours', new TypeError('x is not a function'), false],
  ['a server that shuts down', Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
  ['a connection cut in the middle', new Error('Connection terminated unexpectedly'), true],
])('%s', (_case, error, lost) => {
  expect(isLostConnection(error)).toBe(lost);
});
