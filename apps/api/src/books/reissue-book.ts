import { ok, type ReissueBook, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { notify } from '../notifications/notify.ts';

const LOCK_PERSON = sql('lock-person-of-book', 'select from person where person_id = $1 for no key update');

// The cover from before these records gets its row when it ends.
const NOTE_FIRST_COVER = sql(
  'note-first-cover',
  `insert into insurance_book (person_id, issue_number, issued_on, reason, with_sheets, state, state_since)
   select $1, 1, null, 'first', true, 'in-force', $2 where not exists (select from insurance_book where person_id = $1)`,
);
const VOID_COVER = sql(
  'void-cover',
  `update insurance_book set state = 'void', state_since = $2 where person_id = $1 and state = 'in-force'`,
);
const ISSUE_COVER = sql<{ issueNumber: number }>(
  'issue-cover',
  `insert into insurance_book (person_id, issue_number, issued_on, reason, with_sheets, application_number, state, state_since)
   select $1, max(issue_number) + 1, $2, $3, $4, $5, 'in-force', $6 from insurance_book where person_id = $1
   returning issue_number as "issueNumber"`,
);

export type ReissuingBook = { applicationNumber: string; now: Temporal.Instant; today: Temporal.PlainDate };

/** The next cover of the book; those before it are void in the same transaction. What was insured is the electronic book's to say. */
export async function reissueBook(
  tx: Transaction,
  personId: number,
  { reason, withSheets }: ReissueBook,
  { applicationNumber, now, today }: ReissuingBook,
): Promise<Result<undefined>> {
  await tx.run(LOCK_PERSON, [personId]);
  await tx.run(NOTE_FIRST_COVER, [personId, now]);
  await tx.run(VOID_COVER, [personId, now]);
  const [cover] = await tx.run(ISSUE_COVER, [personId, today, reason, withSheets, applicationNumber, now]);
  if (!cover) throw new Error('the cover that ends has gone');
  await notify(tx, { personId, kind: 'book-issued', data: { issueNumber: cover.issueNumber }, link: '/book', now });
  return ok(undefined);
}
