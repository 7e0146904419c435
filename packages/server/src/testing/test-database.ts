import pg from 'pg';
import { inject } from 'vitest';
import { copyTemplate, type DatabaseCopy } from './test-cluster.ts';

export type TestDatabase = DatabaseCopy & {
  /** What a test writes and looks up as the owner; the connection is kept for the next time. */
  asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
};

/** A copy of the prepared database, for one test file: `afterAll(database.drop)`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, drop } = await copyTemplate(inject('testCluster'));
  const owner = keptConnections(ownerUrl);
  return {
    ownerUrl,
    appUrl,
    asOwner: owner.work,
    async drop() {
      await owner.close();
      await drop();
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
