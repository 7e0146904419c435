import { type MergeNumbers, ok, refuse, type Result } from '@openvssid/core';
import { mergeRefusal } from '@openvssid/procedures';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { mergingFact, ownerOf } from '../facts/merging.ts';
import { openFollowUp } from '../follow-up-cases/open.ts';
import { notify } from '../notifications/notify.ts';
import { periodsOf } from '../statements/records.ts';
import { closeMerged } from './close-merged.ts';
import { type DoubleMonths, doubleMonthsOf } from '../statements/double-months.ts';
import type { Joining } from './joining.ts';
import { moveCards } from './move-cards.ts';
import { moveRecords } from './move-records.ts';

export type Merging = { applicationNumber: string; now: Temporal.Instant; today: Temporal.PlainDate };

// In one order, whoever begins: of two merges that meet one waits for the other.
const LOCK_BOTH = sql<{ personId: number; mergedInto: number | null }>(
  'lock-people-to-merge',
  `select person_id as "personId", merged_into as "mergedInto" from person where person_id = any($1::bigint[]) order by person_id for update`,
);
const NOTE_MERGE = sql(
  'note-record-merge',
  `insert into record_merge (person_id, merged_person_id, at, application_number, numbers, moved) values ($1, $2, $3, $4, $5, $6)`,
);

/**
 * Joins the records of other numbers to this person's: the numbers lead here for ever, what was insured, paid and treated under them is
 * read here, and their accounts are closed. Which row came from where is kept. Looked at once more under the lock, and refused where
 * something is under way or being paid under a number by now.
 */
export async function mergeNumbers(
  tx: Transaction,
  personId: number,
  { numbers }: MergeNumbers,
  merging: Merging,
): Promise<Result<undefined>> {
  const months: DoubleMonths[] = [];
  for (const number of numbers) {
    const mergedId = await ownerOf(tx.run, number);
    if (mergedId === undefined) return refuse('merge-number-unknown');
    const people = await tx.run(LOCK_BOTH, [[personId, mergedId]]);
    if (people.some(({ mergedInto }) => mergedInto !== null)) return refuse('records-changed');
    const refused = mergeRefusal([number], [await mergingFact(tx.run, personId, number, merging.today)]);
    if (refused) return refuse(refused);
    months.push(...(await merge(tx, { personId, mergedId, number }, merging)));
  }
  const { applicationNumber, now } = merging;
  // One case for the whole decision, however many numbers it joins.
  if (months.length > 0)
    await openFollowUp(tx, { personId, applicationNumber, now, kind: 'double-contributions', data: { numbers, months } });
  return ok(undefined);
}

/** Answers the months that both had paid for. */
async function merge(
  tx: Transaction,
  { number, ...joining }: Joining & { number: string },
  merging: Merging,
): Promise<DoubleMonths[]> {
  const { applicationNumber, now, today } = merging;
  const { personId, mergedId } = joining;
  const months = doubleMonthsOf(await periodsOf(tx.run, personId), await periodsOf(tx.run, mergedId));
  const cards = await moveCards(tx, joining, now, today);
  const moved = await moveRecords(tx, joining, today);
  await closeMerged(tx, joining, number, now);
  await tx.run(NOTE_MERGE, [personId, mergedId, now, applicationNumber, [number], json({ ...moved, cards })]);
  await notify(tx, { personId, kind: 'numbers-merged', data: { number }, link: '/book', now });
  return months;
}
