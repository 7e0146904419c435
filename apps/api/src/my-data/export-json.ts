import { sql, type Database } from '@openvssid/server/db/database';
import { OF_PERSON } from '../people/records-of.ts';
import { NOT_GIVEN, PERSONAL_TABLES } from './personal-data.ts';
import type { PersonalTable } from './personal-table.ts';

export const FORMAT = 'openvssid-personal-data/1';

/** `protectedVisits`: HIV and tuberculosis are in it only if the person said so, and marked as `sensitive`. */
export type ExportChoice = { personId: number; protectedVisits: boolean; at: Temporal.Instant };

/** One person's rows of a table as JSON text, those that stay under a merged number too; $2 says whether those of protected visits are in it. */
const rowsOfTable = ({ table, columns, order, protectedWhere, where, ofPerson }: PersonalTable) =>
  sql<{ rows: string }>(
    `export-${table}`,
    `select coalesce(json_agg(row_to_json(e)), '[]')::text as rows from (
       select ${columns.map((column) => `t.${column}`).join(', ')} from ${table} t
        where ${ofPerson ?? OF_PERSON('t', '$1')} and ($2::boolean or not ${protectedWhere ?? 'false'}) and (${where ?? 'true'}) order by ${order}) e`,
  );
const STATEMENTS = PERSONAL_TABLES.map((table) => ({ ...table, statement: rowsOfTable(table) }));

const TYPES = sql<{ table: string; column: string; type: string }>(
  'types-of-personal-data',
  `select table_name as "table", column_name as "column", data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = any($1)`,
);

const PROTECTED_VISITS = sql<{ count: number }>(
  'count-protected-visits',
  `select count(*)::int as count from visit v where ${OF_PERSON('v', '$1')} and v.sensitive`,
);

export async function protectedVisitsOf({ read }: Pick<Database, 'read'>, personId: number): Promise<number> {
  const [row] = await read(PROTECTED_VISITS, [personId]);
  return row?.count ?? 0;
}

/**
 * Everything the fund holds about a person, piece by piece: one table at a time is in memory. The document describes itself: each section
 * has its title in both languages and the type of each field, `notIncluded` what is left out and why.
 */
export async function* exportJson(
  db: Pick<Database, 'read'>,
  { personId, protectedVisits, at }: ExportChoice,
): AsyncGenerator<string> {
  const types = await db.read(TYPES, [PERSONAL_TABLES.map(({ table }) => table)]);
  const left = protectedVisits ? 0 : await protectedVisitsOf(db, personId);
  const head = {
    format: FORMAT,
    exportedAt: at.toString(),
    protectedVisits: { included: protectedVisits, leftOut: left },
    notIncluded: Object.entries(NOT_GIVEN).map(([table, { why }]) => ({ table, why })),
    files: 'GET /api/files/{file_id}',
  };
  yield `${JSON.stringify(head).slice(0, -1)},"sections":{`;
  for (const [index, { table, title, kept, columns, statement }] of STATEMENTS.entries()) {
    const fields = Object.fromEntries(
      columns.map((column) => [column, types.find((one) => one.table === table && one.column === column)?.type ?? 'text']),
    );
    const [found] = await db.read(statement, [personId, protectedVisits]);
    const description = JSON.stringify({ title, kept, fields }).slice(0, -1);
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(table)}:${description},"rows":${found?.rows ?? '[]'}}`;
  }
  yield '}}\n';
}
