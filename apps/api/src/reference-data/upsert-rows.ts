import type { ClientBase } from 'pg';

export type Upsert = {
  table: string;
  key: readonly string[];
  rows: readonly Readonly<Record<string, unknown>>[];
  /** Leave rows alone that a person has put in. */
  onlyOverInvented?: boolean;
};

/** Writes all rows in one statement; the names of the first row's fields are the columns. Values never become SQL text. */
export async function upsertRows(client: ClientBase, upsert: Upsert): Promise<void> {
  const [first] = upsert.rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const changes = columns.filter((name) => !upsert.key.includes(name)).map((name) => `${name} = excluded.${name}`);
  const resolution = changes.length === 0 ? 'nothing' : `update set ${changes.join(', ')}`;
  const guard = upsert.onlyOverInvented ? ` where ${upsert.table}.invented` : '';
  await client.query(
    `insert into ${upsert.table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${upsert.table}, $1::jsonb)
     on conflict (${upsert.key.join(', ')}) do ${resolution}${guard}`,
    [JSON.stringify(upsert.rows)],
  );
}
