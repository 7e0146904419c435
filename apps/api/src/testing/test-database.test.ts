import { expect, test } from 'vitest';
import { withClient } from '@openvssid/server/db/connect';
import { assertRoleIsSafe } from '@openvssid/server/db/safe-role';
import { APPEND_ONLY_TABLES } from '../db/grants.ts';
import { createTestDatabase } from '@openvssid/server/testing/test-database';

test('each test database has the reference data and knows nothing of another', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const provinces = (url: string) =>
    withClient(
      url,
      'test',
      async (client) => (await client.query<{ count: number }>('select count(*)::int from province')).rows[0]?.count,
    );

  await withClient(one.ownerUrl, 'test', (client) => client.query('create table mark (id int)'));
  expect(await provinces(one.appUrl)).toBe(34);
  expect(await provinces(other.appUrl)).toBe(34);
  await expect(withClient(other.ownerUrl, 'test', (client) => client.query('select from mark'))).rejects.toThrow(
    'does not exist',
  );
  await assertRoleIsSafe(one.appUrl, APPEND_ONLY_TABLES);

  await Promise.all([one.drop(), other.drop()]);
});
