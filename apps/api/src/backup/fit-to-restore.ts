import { setTimeout as wait } from 'node:timers/promises';
import { type ClientBase, escapeIdentifier } from 'pg';
import { CannotStart } from '@openvssid/server/cannot-start';
import { withClient } from '@openvssid/server/db/connect';
import { READ_ONLY_TABLES } from '../db/grants.ts';
import { tablesOf } from './tables.ts';

/** A connection that has just been closed is gone within moments. */
const PATIENCE_MS = 2_000;

/** Connections of the server's role mean that somebody is being served. */
export async function refuseWhileServed(client: ClientBase, appUrl: string): Promise<void> {
  const role = await withClient(appUrl, 'DATABASE_URL', async (app) => {
    const { rows } = await app.query<{ role: string }>('select current_user as role');
    return rows[0]?.role ?? '';
  });
  for (const giveUp = Date.now() + PATIENCE_MS; ; await wait(100)) {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from pg_stat_activity where datname = current_database() and usename = $1',
      [role],
    );
    const count = rows[0]?.count ?? 0;
    if (count === 0) return;
    if (Date.now() > giveUp)
      throw new CannotStart(
        `The server's role ${role} has ${count} open connection(s) to this database: stop every server, and PgBouncer before it, then restore.`,
      );
  }
}

const CODE_LISTS = new Set<string>([...READ_ONLY_TABLES, 'reference_digest']);
const MAY_BE_INVENTED = ['agency', 'facility', 'employer'];

/** Besides the code lists, which every migrated database has, nothing may be there. */
export async function refuseOccupied(client: ClientBase): Promise<void> {
  const questions = (await tablesOf(client))
    .filter(({ name }) => !CODE_LISTS.has(name))
    .map(({ name }) => `select '${name}' as name where exists (select from public.${escapeIdentifier(name)})`)
    .concat(MAY_BE_INVENTED.map((name) => `select '${name}' where exists (select from public.${name} where not invented)`));
  const { rows } = await client.query<{ name: string }>(questions.join(' union all '));
  if (rows.length === 0) return;
  throw new CannotStart(
    `The database is not empty (${rows.map(({ name }) => name).join(', ')}): say --replace to lose what is there, or restore into another database.`,
  );
}
