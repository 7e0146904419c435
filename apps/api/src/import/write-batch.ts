import { type ClientBase, DatabaseError } from 'pg';
import type { Kind, Refusal } from './kind.ts';
import type { Row } from './read-row.ts';
import type { Remark } from './rejections.ts';
import { stage } from './staging.ts';

export type BatchResult = { imported: number; superseded: number; rejected: Remark[]; warnings: Remark[] };

/** Classes of SQLSTATE that say that a row is wrong, not the database: cardinality, data, broken constraints. */
const ROW_AT_FAULT = /^2[123]/;

/** Imports a batch within the running transaction. What the database refuses by itself is narrowed down to the row. */
export async function writeBatch(client: ClientBase, kind: Kind, rows: readonly Row[]): Promise<BatchResult> {
  if (rows.length === 0) return { imported: 0, superseded: 0, rejected: [], warnings: [] };
  await client.query('savepoint batch');
  try {
    const result = await tryBatch(client, kind, rows);
    await client.query('release savepoint batch');
    return result;
  } catch (error) {
    await client.query('rollback to savepoint batch');
    if (!(error instanceof DatabaseError) || !ROW_AT_FAULT.test(error.code ?? '')) throw error;
    const [only, next] = rows;
    if (only && !next) {
      const what = error.constraint ?? error.message;
      return {
        imported: 0,
        superseded: 0,
        warnings: [],
        rejected: [
          {
            line: only.line,
            column: error.column ?? '',
            reason: { vi: `Cơ sở dữ liệu từ chối: ${what}`, en: `Refused by the database: ${what}` },
          },
        ],
      };
    }
    const middle = Math.ceil(rows.length / 2);
    return together(await writeBatch(client, kind, rows.slice(0, middle)), await writeBatch(client, kind, rows.slice(middle)));
  }
}

async function tryBatch(client: ClientBase, kind: Kind, rows: readonly Row[]): Promise<BatchResult> {
  await stage(client, kind, rows);
  for (const statement of kind.prepare ?? []) await client.query(statement);
  const superseded = await dropSuperseded(client, kind);
  const rejected = await dropRefused(client, kind);
  for (const statement of kind.complete ?? []) await client.query(statement);
  for (const statement of kind.writes) await client.query(statement);
  const warnings = await findingsOf(client, kind.afterthoughts ?? []);
  const left = await client.query<{ count: number }>('select count(*)::int as count from staged');
  return { imported: left.rows[0]?.count ?? 0, superseded, rejected, warnings };
}

/** Of lines with one key the last one counts, as it would in batches of their own. */
async function dropSuperseded(client: ClientBase, kind: Kind): Promise<number> {
  const result = await client.query(
    `delete from staged using (select line, row_number() over (partition by ${kind.key.join(', ')} order by line desc) as place from staged) as ranked
     where ranked.line = staged.line and ranked.place > 1`,
  );
  return result.rowCount ?? 0;
}

/** A refused row may be what another one stands on: looks again until nothing is refused. */
async function dropRefused(client: ClientBase, kind: Kind): Promise<Remark[]> {
  const all: Remark[] = [];
  for (;;) {
    const found = await findingsOf(client, kind.refusals);
    if (found.length === 0) return all;
    all.push(...found);
    await client.query('delete from staged where line = any($1)', [found.map(({ line }) => line)]);
  }
}

async function findingsOf(client: ClientBase, refusals: readonly Refusal[]): Promise<Remark[]> {
  if (refusals.length === 0) return [];
  const text = refusals
    .map(({ where }, index) => `select s.line, ${index} as rule from staged s where ${where}`)
    .join(' union all ');
  const { rows } = await client.query<{ line: number; rule: number }>(`${text} order by 1, 2`);
  return rows.flatMap(({ line, rule }) => {
    const refusal = refusals[rule];
    return refusal ? [{ line, column: refusal.column, reason: refusal.reason }] : [];
  });
}

function together(a: BatchResult, b: BatchResult): BatchResult {
  return {
    imported: a.imported + b.imported,
    superseded: a.superseded + b.superseded,
    rejected: [...a.rejected, ...b.rejected],
    warnings: [...a.warnings, ...b.warnings],
  };
}
