import type pg from 'pg';

/** What the server's role may do in each table of the public schema; all that is named in neither list may be changed by it. */
export type TableRights = {
  /** Loaded by the owner; the server reads them. */
  readOnly: readonly string[];
  /** What was once written in them stays as it was. */
  appendOnly: readonly string[];
  /** The owner's book-keeping, hidden from the server. */
  owners: readonly string[];
};

/** Schema of pg-boss in a system's database; the owner makes it, its queues and the grants (migrate.ts). */
export const JOBS_SCHEMA = 'jobs';

/** Gives the server's role exactly what it needs; what an earlier version gave beyond that is taken back. */
export async function grantToApplication(owner: pg.Client, role: string, rights: TableRights): Promise<void> {
  const app = owner.escapeIdentifier(role);
  const grant = (verbs: string, tables: readonly string[]) =>
    tables.length === 0 ? '' : `grant ${verbs} on ${tables.map((name) => owner.escapeIdentifier(name)).join(', ')} to ${app};`;
  const others = await otherTables(owner, rights);
  await owner.query('begin');
  try {
    await owner.query(`
      revoke all on all tables in schema public, ${JOBS_SCHEMA} from public, ${app};
      revoke all on all sequences in schema public, ${JOBS_SCHEMA} from public, ${app};
      revoke all on schema ${JOBS_SCHEMA} from public, ${app};
      grant usage on schema public, ${JOBS_SCHEMA} to ${app};
      ${grant('select', rights.readOnly)}
      ${grant('select, insert', rights.appendOnly)}
      ${grant('select, insert, update, delete', others)}
      grant usage on all sequences in schema public to ${app};
      grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${app};
      grant usage on all sequences in schema ${JOBS_SCHEMA} to ${app};
    `);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function otherTables(owner: pg.Client, { readOnly, appendOnly, owners }: TableRights): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by tablename`,
    [[...readOnly, ...appendOnly, ...owners]],
  );
  return rows.map(({ name }) => name);
}
