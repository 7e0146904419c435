import type pg from 'pg';
import { JOBS_SCHEMA } from '../jobs/queues.ts';

/** Loaded by the owner from reference-data/ and by imports; the server reads them. */
export const READ_ONLY_TABLES = [
  'province',
  'ward',
  'old_province',
  'old_ward',
  'bank',
  'holiday',
  'card_object',
  'card_benefit',
  'card_area',
  'retirement_age',
  'agency',
  'facility',
  'employer',
  'collecting_organisation',
] as const;

/** What was once written in them stays as it was. */
export const APPEND_ONLY_TABLES = [
  'application_event',
  'access_log',
  'access_log_root',
  'access_log_sealed',
  'consent_event',
  'issued_document',
  'security_event',
  'feedback_event',
  'profile_history',
  'registration_event',
] as const;

/** The owner's book-keeping: which migrations ran, which reference data are loaded. */
const OWNERS_TABLES = ['schema_migration', 'reference_digest'];

/** Gives the server's role exactly what it needs; what an earlier version gave beyond that is taken back. */
export async function grantToApplication(owner: pg.Client, role: string): Promise<void> {
  const app = owner.escapeIdentifier(role);
  const others = await otherTables(owner);
  await owner.query('begin');
  try {
    await owner.query(`
      revoke all on all tables in schema public, ${JOBS_SCHEMA} from public, ${app};
      revoke all on all sequences in schema public, ${JOBS_SCHEMA} from public, ${app};
      revoke all on schema ${JOBS_SCHEMA} from public, ${app};
      grant usage on schema public, ${JOBS_SCHEMA} to ${app};
      grant select on ${READ_ONLY_TABLES.join(', ')} to ${app};
      grant select, insert on ${APPEND_ONLY_TABLES.join(', ')} to ${app};
      grant select, insert, update, delete on ${others.map((name) => owner.escapeIdentifier(name)).join(', ')} to ${app};
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

async function otherTables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by tablename`,
    [[...READ_ONLY_TABLES, ...APPEND_ONLY_TABLES, ...OWNERS_TABLES]],
  );
  return rows.map(({ name }) => name);
}
