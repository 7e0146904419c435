import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { withClient } from '../db/connect.ts';
import type {} from './test-cluster.ts';

export type TestDatabase = {
  ownerUrl: string;
  appUrl: string;
  /** What a test writes and looks up as the owner; the connection is kept for the next time. */
  asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  drop: () => Promise<void>;
};

/** A copy of the prepared database, for one test file: `afterAll(database.drop)`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, template } = inject('testCluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(
    `create database ${name} template ${template} strategy file_copy owner ${new URL(ownerUrl).username}`,
    `revoke all on database ${name} from public; grant connect on database ${name} to ${new URL(appUrl).username}`,
  );
  const owner = keptConnections(inDatabase(ownerUrl, name));
  return {
    ownerUrl: inDatabase(ownerUrl, name),
    appUrl: inDatabase(appUrl, name),
    asOwner: owner.work,
    async drop() {
      await owner.close();
      // A connection that a failed test left open must not keep the rest from ending.
      await asSuperuser(`drop database ${name} with (force)`);
    },
  };
}

/** Connections that are opened where none is free: each would cost its process and a sign-in. One whose work failed is not used again. */
function keptConnections(url: string) {
  const free: pg.Client[] = [];
  return {
    async work<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
      const client = free.pop() ?? (await connect(url));
      let sound = false;
      try {
        const answer = await work(client);
        sound = true;
        return answer;
      } finally {
        if (sound) free.push(client);
        else await client.end();
      }
    },
    async close() {
      await Promise.all(free.map((client) => client.end()));
    },
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A test may close all connections: then the next use says so.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function asSuperuser(...texts: string[]): Promise<void> {
  await withClient(inject('testCluster').superuserUrl, 'the test run', async (client) => {
    for (const text of texts) await client.query(text);
  });
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
