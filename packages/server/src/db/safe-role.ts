import type pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import { withClient } from './connect.ts';

/** Refuses a role with which a fault in the server could rewrite what was recorded in the append-only tables. */
export async function assertRoleIsSafe(appUrl: string, appendOnly: readonly string[]): Promise<void> {
  const danger = await withClient(appUrl, 'DATABASE_URL', async (client) => {
    const owns = await findDanger(client, OF_THE_ROLE);
    if (owns !== undefined) return owns;
    await refuseUnmigrated(client, appendOnly);
    return findDanger(client, toTables(appendOnly));
  });
  if (danger !== undefined) {
    throw new CannotStart(
      `The role of DATABASE_URL ${danger}. Give the server a role of its own that owns nothing, and the owner to DATABASE_OWNER_URL.`,
    );
  }
}

async function refuseUnmigrated(client: pg.Client, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) as name where to_regclass('public.' || name) is null limit 1`,
    [tables],
  );
  if (rows[0])
    throw new CannotStart(
      `The database of DATABASE_URL is not of this version (it has no table ${rows[0].name}): run "npm run vssid -- migrate".`,
    );
}

async function findDanger(client: pg.Client, questions: readonly Question[]): Promise<string | undefined> {
  for (const [text, values] of questions) {
    const { rows } = await client.query<{ danger: string }>(text, values);
    if (rows[0]) return rows[0].danger;
  }
  return undefined;
}

/** Each answers a row where there is danger. Rights that the role could take by SET ROLE count as its own. */
type Question = [text: string, values: unknown[]];

const OF_THE_ROLE: readonly Question[] = [
  [`select 'is a superuser' as danger from pg_roles where rolname = current_user and rolsuper`, []],
  [
    `select 'owns ' || kind || ' ' || name as danger from (
       select 'the database' as kind, datname as name, datdba as owner from pg_database where datname = current_database()
       union all select 'the schema', nspname, nspowner from pg_namespace
       union all select 'the table', relname, relowner from pg_class where relkind in ('r', 'p', 'v', 'm', 'S') and relpersistence <> 't'
       union all select 'the function', proname, proowner from pg_proc
     ) as thing where pg_has_role(current_user, owner, 'member') limit 1`,
    [],
  ],
];

const toTables = (appendOnly: readonly string[]): readonly Question[] => [
  [
    `select 'may change the append-only table ' || name as danger
     from unnest($1::text[]) as name, pg_roles as role
     where pg_has_role(current_user, role.oid, 'member')
       and (has_table_privilege(role.oid, 'public.' || name, 'update, delete, truncate, trigger')
         or has_any_column_privilege(role.oid, 'public.' || name, 'update')) limit 1`,
    [appendOnly],
  ],
];
