import { runner } from 'node-pg-migrate';
import type pg from 'pg';
import { PgBoss, type Queue } from 'pg-boss';
import { withClient } from './connect.ts';
import { grantToApplication, JOBS_SCHEMA, type TableRights } from './grants.ts';

export type DatabaseRoles = {
  /** Owns the tables and changes them. */
  ownerUrl: string;
  /** What the server runs as; owns nothing. */
  appUrl: string;
};

/** What a system's database consists of: a folder of numbered SQL files, the queues of its jobs, and what the server may do in it. */
export type DatabaseShape = {
  migrations: string;
  queues: readonly (Queue & Required<Pick<Queue, 'policy'>>)[];
  rights: TableRights;
};

/** Of several servers that start at once one migrates and the others wait; the lock ends with the connection. */
const MIGRATION_LOCK = 5_104_726_318;

/** Brings the database to the state this version needs: tables, queues, rights. Repeating it changes nothing. */
export async function migrateTo(shape: DatabaseShape, { ownerUrl, appUrl }: DatabaseRoles): Promise<void> {
  const role = await withClient(appUrl, 'DATABASE_URL', currentRole);
  await withClient(ownerUrl, 'DATABASE_OWNER_URL', async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runMigrations(owner, shape.migrations);
    await makeQueues(ownerUrl, shape.queues);
    await grantToApplication(owner, role, shape.rights);
  });
}

async function currentRole(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>('select current_user as role');
  return rows[0]?.role ?? '';
}

/** All in the folder that have not run yet, or the one named. */
export async function runMigrations(dbClient: pg.ClientBase, dir: string, only?: string): Promise<void> {
  await runner({
    dbClient,
    dir,
    direction: 'up',
    ...(only !== undefined && { file: only, checkOrder: false }),
    migrationsTable: 'schema_migration',
    singleTransaction: true,
    noLock: true,
    log: () => undefined,
  });
}

async function makeQueues(ownerUrl: string, queues: DatabaseShape['queues']): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: JOBS_SCHEMA, supervise: false, schedule: false, max: 1 });
  await boss.start();
  try {
    const known = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const { name, policy, ...options } of queues) {
      // A queue's policy is decided when it is made; the rest follows the version that runs.
      await (known.has(name) ? boss.updateQueue(name, options) : boss.createQueue(name, { policy, ...options }));
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}
