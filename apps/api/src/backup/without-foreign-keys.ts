import { type ClientBase, escapeIdentifier } from 'pg';

type ForeignKey = { table: string; name: string; definition: string };

/**
 * Runs a load without foreign keys and triggers, in the caller's transaction. Set up again they check all rows at once: the order of the
 * tables does not matter, and it is quicker than row by row.
 */
export async function withoutForeignKeys<T>(client: ClientBase, load: () => Promise<T>): Promise<T> {
  const keys = await foreignKeys(client);
  const triggers = await triggersOf(client);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${escapeIdentifier(name)}`);
  for (const { table, name } of triggers) await client.query(`alter table ${table} disable trigger ${escapeIdentifier(name)}`);
  const answer = await load();
  for (const { table, name } of triggers) await client.query(`alter table ${table} enable trigger ${escapeIdentifier(name)}`);
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${escapeIdentifier(name)} ${definition}`);
  return answer;
}

async function foreignKeys(client: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by conname, 1`,
  );
  return rows;
}

async function triggersOf(client: ClientBase): Promise<{ table: string; name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `select t.tgrelid::regclass::text as table, t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and t.tgenabled = 'O' and c.relnamespace = 'public'::regnamespace`,
  );
  return rows;
}
