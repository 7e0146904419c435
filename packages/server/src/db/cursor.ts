import { sql, type Statement, type Transaction, type Value } from './database.ts';

const ROWS_A_FETCH = 5_000;

/**
 * The rows of a statement, a few thousand at a time: memory stays flat however many there are. Inside a transaction, in which it sees one
 * state of the database if that is repeatable read.
 */
export async function* rowsOf<Row>(
  tx: Transaction,
  { name, text }: Statement<Row>,
  values: readonly Value[] = [],
): AsyncGenerator<Row> {
  const cursor = `"cursor of ${name}"`;
  const fetch = sql<Row>(`fetch ${name}`, `fetch ${ROWS_A_FETCH} from ${cursor}`);
  await tx.run(sql(`declare ${name}`, `declare ${cursor} no scroll cursor for ${text}`), values);
  let rows: Row[];
  do {
    rows = await tx.run(fetch);
    yield* rows;
  } while (rows.length === ROWS_A_FETCH);
  await tx.run(sql(`close ${name}`, `close ${cursor}`));
}
