import { sql, type Statement, type Value } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { type Reminder, tellOnce } from './tell-once.ts';

/** So many at a time: the memory stays the same, whether a thousand people are to be told or a million. */
export const BATCH = 1_000;

/** Who is due, in an order that `after` can take up again. Their statement's last values are the place to begin after and the number of rows. */
export type Due<Row> = {
  statement: Statement<Row>;
  values: readonly Value[];
  start: readonly Value[];
  after: (last: Row) => readonly Value[];
  remindersOf: (row: Row) => readonly Reminder[];
};

// On the first day the reminders grow from nothing to many thousands in one round: a plan made while there were none would read them
// all for every card.
const BY_INDEX = sql('remind-by-index', 'set local enable_seqscan = off');

/** Finds and tells all who are due, each batch in a transaction of its own: what is told stays told if the round ends here. */
export async function remindInBatches<Row>(services: Services, due: Due<Row>): Promise<void> {
  const { statement, values, start, after, remindersOf } = due;
  let place: readonly Value[] | undefined = start;
  while (place) {
    const from: readonly Value[] = place;
    place = await services.db.transaction(async (tx) => {
      await tx.run(BY_INDEX);
      const rows = await tx.run(statement, [...values, ...from, BATCH]);
      await tellOnce(tx, services, rows.flatMap(remindersOf));
      const last = rows.at(-1);
      return rows.length === BATCH && last ? after(last) : undefined;
    });
  }
}
