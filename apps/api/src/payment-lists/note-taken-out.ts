import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { z } from 'zod';
import { recordAccessOfMany } from '../access-log/record-of-many.ts';
import { insertJobs } from '../queues/insert-jobs.ts';
import type { Services } from '../services.ts';

/** A list that was taken out, or the orders for one bank, as it waits to stand in the access log of everybody on it. */
export const listTakenOut = z.object({
  listId: z.uuid(),
  bank: z.string().nullable(),
  month: z.string(),
  officerId: z.uuid(),
  agencyCode: z.string(),
  at: z.iso.datetime(),
  requestId: z.string(),
});
export type ListTakenOut = z.infer<typeof listTakenOut>;

const ORDER = sql<{ jobId: string }>(
  'order-notes-of-list',
  insertJobs('note-list-taken-out', 't.data', '(select $1::jsonb as data) as t'),
);

/** In the transaction that takes the list out: no file leaves without its notes to come. */
export async function orderNotes(tx: Transaction, taken: ListTakenOut): Promise<void> {
  const jobs = await tx.run(ORDER, [json(taken)]);
  if (jobs.length !== 1) throw new Error('the queue note-list-taken-out does not exist: migrate the database');
}

/** Each person is one lock and one row of a transaction; a list may have a hundred thousand. */
const BATCH = 500;

// As what goes out is chosen (payments-to-export.ts). Whoever has the note already is not noted again.
const STILL_TO_NOTE = sql<{ personId: number }>(
  'people-on-list-to-note',
  `select distinct p.person_id as "personId" from benefit_payment p
    where p.list_id = $1 and p.amount > 0 and p.state <> 'held' and ($2::text is null or (p.pay_method = 'account' and p.bank_key = $2))
      and p.person_id > $3 and not exists (select from access_log l where l.person_id = p.person_id and l.request_id = $4)
    order by 1 limit ${BATCH}`,
);

/** A row for each person on the list. Killed half way and begun again, it goes on with those who have none. */
export async function noteTakenOut({ db }: Pick<Services, 'db'>, taken: ListTakenOut): Promise<void> {
  const { listId, bank, month, officerId, agencyCode, at, requestId } = taken;
  for (let after = 0; ;) {
    const people = await db.transaction(async (tx) => {
      const found = (await tx.run(STILL_TO_NOTE, [listId, bank, after, requestId])).map(({ personId }) => personId);
      await recordAccessOfMany(tx, found, {
        actor: { kind: 'officer', id: officerId },
        institution: agencyCode,
        purpose: 'payment-list',
        what: `benefits: ${month}`,
        requestId,
        now: Temporal.Instant.from(at),
      });
      return found;
    });
    after = people.at(-1) ?? after;
    if (people.length < BATCH) return;
  }
}
