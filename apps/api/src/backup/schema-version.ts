import { readdirSync } from 'node:fs';
import { type ClientBase, escapeIdentifier } from 'pg';
import { CannotStart } from '@openvssid/server/cannot-start';
import { runMigrations } from '@openvssid/server/db/migrate';
import { MIGRATIONS_FOLDER } from '../db/migrate.ts';
import { migrationsOf, tablesOf } from './tables.ts';

/** Leaves the tables empty and as they were after these migrations, all in the caller's transaction. */
export async function prepareSchema(client: ClientBase, migrations: readonly string[]): Promise<void> {
  const known = new Set(readdirSync(MIGRATIONS_FOLDER).map((file) => file.replace(/\.\w+$/, '')));
  const unknown = migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new CannotStart(
      `The backup was made by another version, with ${unknown.join(', ')}: restore it with that version or a later one.`,
    );
  if (sameList(await migrationsOf(client), migrations)) return emptyTables(client);
  await dropEverything(client);
  for (const name of migrations) await runMigrations(insideTransaction(client), MIGRATIONS_FOLDER, name);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}

async function emptyTables(client: ClientBase): Promise<void> {
  const names = (await tablesOf(client)).map(({ name }) => `public.${escapeIdentifier(name)}`);
  await client.query(`truncate ${names.join(', ')}`);
}

/** The schema itself stays: it may belong to somebody else, and extensions may live in it. */
async function dropEverything(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('drop %s if exists %s cascade', kind, name) as statement from (
       select case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end as kind,
              oid::regclass::text as name, oid, 'pg_class'::regclass as class
         from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
       union all select case prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, oid::regprocedure::text, oid, 'pg_proc'::regclass
         from pg_proc where pronamespace = 'public'::regnamespace
       union all select 'type', oid::regtype::text, oid, 'pg_type'::regclass
         from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
     ) as thing where not exists (select from pg_depend d where d.classid = thing.class and d.objid = thing.oid and d.deptype = 'e')`,
  );
  for (const { statement } of rows) await client.query(statement);
}

/** The migration's own BEGIN and COMMIT would end the transaction of the restore. */
function insideTransaction<T extends ClientBase>(client: T): T {
  return new Proxy(client, {
    get(target, property) {
      if (property !== 'query') return Reflect.get(target, property) as unknown;
      return (text: string, values?: unknown[]) =>
        /^(begin|commit);?$/i.test(text) ? Promise.resolve({ rows: [] }) : target.query(text, values);
    },
  });
}
