import type { Statement, Value } from '../db/database.ts';
import type { Services } from '../services.ts';
import { type Reminder, tellOnce } from './tell-once.ts';

/** So many at a time: the memory stays the same, whether a thousand people are to be told or a million. */
export const BATCH = 500;

/** Who is due, in an order that `after` can take up again. Their statement's last values are the place to begin after and the number of rows. */
export type Due<Row> = {
  statement: Statement<Row>;
  values: readonly Value[];
  start: readonly Value[];
  after: (last: Row) => readonly Value[];
  remindersOf: (row: Row) => readonly Reminder[];
};

/** Finds and tells all who are due, each batch in a transaction of its own: what is told stays told if the round ends here. */
export async function remindInBatches<Row>(services: Services, due: Due<Row>): Promise<void> {
  const { statement, values, start, after, remindersOf } = due;
  let place: readonly Value[] | undefined = start;
  while (place) {
    const from: readonly Value[] = place;
    place = await services.db.transaction(async (tx) => {
      const rows = await tx.run(statement, [...values, ...from, BATCH]);
      await tellOnce(tx, services, rows.flatMap(remindersOf));
      const last = rows.at(-1);
      return rows.length === BATCH && last ? after(last) : undefined;
    });
  }
}
