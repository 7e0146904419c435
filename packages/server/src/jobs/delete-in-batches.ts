import type { Database, Statement, Value } from '../db/database.ts';

/** Enough to be quick, few enough not to hold locks that people notice. */
export const BATCH = 2_000;

/**
 * Repeats a deletion of at most `BATCH` rows, each in a transaction of its own, until nothing is left. The statement answers `gone`, the number
 * of rows of this time, and takes the batch's size as its last value.
 */
export async function deleteInBatches(
  db: Database,
  statement: Statement<{ gone: number }>,
  values: readonly Value[],
): Promise<void> {
  let gone = BATCH;
  while (gone >= BATCH) {
    const [row] = await db.transaction((tx) => tx.run(statement, [...values, BATCH]));
    gone = row?.gone ?? 0;
  }
}
