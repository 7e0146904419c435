import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JOBS_SCHEMA } from '@openvssid/server/db/grants';
import { queues } from '../queues/queues.ts';
import { type EmbeddedDatabase, startEmbedded } from '@openvssid/server/db/embedded/start';
import { APPEND_ONLY_TABLES, READ_ONLY_TABLES, RECKONED_TABLES } from './grants.ts';
import { migrate } from './migrate.ts';
import { assertRoleIsSafe } from '@openvssid/server/db/safe-role';

let dataDir: string;
let database: EmbeddedDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'migrate-'));
  chmodSync(dataDir, 0o755);
  database = await startEmbedded({ dataDir, durable: false });
  await migrate(database);
  [owner, app] = await Promise.all([open(database.ownerUrl), open(database.appUrl)]);
}, 60_000);

afterAll(async () => {
  await Promise.allSettled([owner.end(), app.end()]);
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('migration', () => {
  test('repeats without a change', async () => {
    const before = await tablesAndRights();
    await migrate(database);
    expect(await tablesAndRights()).toEqual(before);
  });

  test('serves several that start at once', async () => {
    await Promise.all([migrate(database), migrate(database), migrate(database)]);
    expect(await assertRoleIsSafe(database.appUrl, APPEND_ONLY_TABLES)).toBeUndefined();
  });

  test('says which setting is wrong when the database is out of reach', async () => {
    const nowhere = 'postgres://vssid_app@127.0.0.1:1/openvssid';
    await expect(migrate({ ...database, appUrl: nowhere })).rejects.toThrow(
      /The database of DATABASE_URL is out of reach: .*ECONNREFUSED/,
    );
  });
});

describe('the role of the server', () => {
  test.each(APPEND_ONLY_TABLES)('may add to %s and read it, and nothing else', async (table) => {
    expect(await rightsOn(table)).toEqual(['INSERT', 'SELECT']);
    await expect(app.query(`delete from ${table}`)).rejects.toThrow('permission denied');
    await expect(app.query(`truncate ${table}`)).rejects.toThrow('permission denied');
  });

  test.each([...READ_ONLY_TABLES, ...RECKONED_TABLES])('reads %s and no more', async (table) => {
    expect(await rightsOn(table)).toEqual(['SELECT']);
  });

  test('writes the tables of its own work', async () => {
    expect(await rightsOn('session')).toEqual(['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
    await expect(app.query(`select nextval('person_id_sequence')`)).resolves.toBeDefined();
  });

  test("does not see the owner's book-keeping", async () => {
    expect(await rightsOn('schema_migration')).toEqual([]);
    expect(await rightsOn('reference_digest')).toEqual([]);
  });

  test('runs jobs without a right to make queues or tables', async () => {
    const boss = new PgBoss({
      connectionString: database.appUrl,
      schema: JOBS_SCHEMA,
      migrate: false,
      createSchema: false,
      reindex: false,
    });
    const errors: unknown[] = [];
    boss.on('error', (error) => errors.push(error));
    await boss.start();
    const queue = queues[0].name;
    const done = Promise.withResolvers<unknown>();
    await boss.work<{ message: number }>(queue, { pollingIntervalSeconds: 0.5 }, ([job]) => {
      done.resolve(job?.data);
      return Promise.resolve();
    });
    await boss.send(queue, { message: 7 });
    expect(await done.promise).toEqual({ message: 7 });
    await boss.supervise();
    await boss.stop();
    expect(errors).toEqual([]);
    await expect(app.query('create table jobs.own (id int)')).rejects.toThrow('permission denied');
  });
});

describe('the check of that role', () => {
  test('refuses the owner and the superuser', async () => {
    await expect(assertRoleIsSafe(database.ownerUrl, APPEND_ONLY_TABLES)).rejects.toThrow('owns the database');
    await expect(assertRoleIsSafe(database.superuserUrl, APPEND_ONLY_TABLES)).rejects.toThrow('is a superuser');
  });

  test('says what to run where the database is of an older version', async () => {
    await owner.query('alter table access_log_root rename to not_yet');
    await expect(assertRoleIsSafe(database.appUrl, APPEND_ONLY_TABLES)).rejects.toThrow(
      /no table access_log_root\): run "npm run vssid -- migrate"/,
    );
    await owner.query('alter table not_yet rename to access_log_root');
  });

  test.each(['update', 'delete', 'truncate', 'update (what)'])(
    'refuses a role with the right to %s the access log',
    async (right) => {
      await owner.query(`grant ${right} on access_log to vssid_app`);
      try {
        await expect(assertRoleIsSafe(database.appUrl, APPEND_ONLY_TABLES)).rejects.toThrow(
          'may change the append-only table access_log',
        );
      } finally {
        await owner.query(`revoke ${right} on access_log from vssid_app`);
      }
      expect(await assertRoleIsSafe(database.appUrl, APPEND_ONLY_TABLES)).toBeUndefined();
    },
  );

  test('refuses a role that may become the owner', async () => {
    const superuser = await open(database.superuserUrl);
    await superuser.query('grant vssid_owner to vssid_app');
    await expect(assertRoleIsSafe(database.appUrl, APPEND_ONLY_TABLES)).rejects.toThrow('owns');
    await superuser.query('revoke vssid_owner from vssid_app');
    await superuser.end();
  });
});

async function open(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

async function rightsOn(table: string): Promise<string[]> {
  const { rows } = await owner.query<{ right: string }>(
    `select distinct privilege_type as right from information_schema.role_table_grants
     where table_schema = 'public' and table_name = $1 and grantee in ('vssid_app', 'PUBLIC') order by 1`,
    [table],
  );
  return rows.map(({ right }) => right);
}

async function tablesAndRights(): Promise<unknown[]> {
  const { rows } = await owner.query<Record<string, unknown>>(
    `select relnamespace::regnamespace::text, relname, relacl::text from pg_class
     where relnamespace::regnamespace::text in ('public', 'jobs') and relkind in ('r', 'p', 'S', 'i') order by 1, 2`,
  );
  return rows;
}
