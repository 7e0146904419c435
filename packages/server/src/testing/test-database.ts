import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { inject } from 'vitest';
import { withClient } from '../db/connect.ts';
import type {} from './test-cluster.ts';

export type TestDatabase = {
  ownerUrl: string;
  appUrl: string;
  drop: () => Promise<void>;
};

/** A copy of the prepared database, for one test file: `afterAll(database.drop)`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, template } = inject('testCluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`create database ${name} template ${template} strategy file_copy owner ${new URL(ownerUrl).username}`);
  await asSuperuser(
    `revoke all on database ${name} from public; grant connect on database ${name} to ${new URL(appUrl).username}`,
  );
  return {
    ownerUrl: inDatabase(ownerUrl, name),
    appUrl: inDatabase(appUrl, name),
    // A connection that a failed test left open must not keep the rest from ending.
    drop: () => asSuperuser(`drop database ${name} with (force)`),
  };
}

function asSuperuser(text: string): Promise<void> {
  return withClient(inject('testCluster').superuserUrl, 'the test run', async (client: pg.Client) => {
    await client.query(text);
  });
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
