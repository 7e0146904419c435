import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql, type Statement, type Transaction, type Value } from '@openvssid/server/db/database';
import type { ProfileChange } from './change.ts';

/** `recovery`: the contact that a recovery at an office went to. */
type Cause = 'own' | 'put-back' | 'application' | 'recovery';

// The old value is asked for again: of two changes at once the second finds another one and is refused.
const SET_PHONE = sql<{ personId: number }>(
  'set-phone',
  'update person set phone = $3, updated_at = $4 where person_id = $1 and phone is not distinct from $2 returning person_id as "personId"',
);
const SET_EMAIL = sql<{ personId: number }>(
  'set-email',
  'update person set email = $3, updated_at = $4 where person_id = $1 and email is not distinct from $2 returning person_id as "personId"',
);
const SET_ADDRESS = sql<{ personId: number }>(
  'set-address',
  `update person set province_code = $5, ward_code = $6, street = $7, updated_at = $8
    where person_id = $1 and province_code = $2 and ward_code is not distinct from $3 and street is not distinct from $4
   returning person_id as "personId"`,
);

const INSERT_HISTORY = sql<{ seq: number }>(
  'insert-profile-history',
  `insert into profile_history (person_id, seq, at, field, old_value, new_value, cause)
   select $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6 from profile_history where person_id = $1
   returning seq`,
);

/** What is put back may have been nothing at all. */
type Write = ProfileChange | { field: 'phone' | 'email'; from: string | null; to: string | null };

/**
 * Changes one detail and keeps the old value; the person's row is locked from here on. Answers the number of the row in the history.
 * Refused (`profile-changed`) where the old value is no longer the one on record.
 */
export async function writeChange(
  tx: Transaction,
  personId: number,
  change: Write,
  { cause, now }: { cause: Cause; now: Temporal.Instant },
): Promise<Result<number>> {
  const [statement, values] = updateOf(change);
  const [changed] = await tx.run(statement, [personId, ...values, now]);
  if (!changed) return refuse('profile-changed');
  return ok(await recordHistory(tx, personId, { ...change, cause, now }));
}

function updateOf(change: Write): [Statement<{ personId: number }>, Value[]] {
  if (change.field !== 'address') return [change.field === 'phone' ? SET_PHONE : SET_EMAIL, [change.from, change.to]];
  const { from, to } = change;
  return [SET_ADDRESS, [from.provinceCode, from.wardCode, from.street, to.provinceCode, to.wardCode, to.street]];
}

/** In the transaction that has changed the detail and holds the person's row. */
export async function recordHistory(
  tx: Transaction,
  personId: number,
  row: { field: string; from: unknown; to: unknown; cause: Cause; now: Temporal.Instant },
): Promise<number> {
  const [written] = await tx.run(INSERT_HISTORY, [personId, row.now, row.field, json(row.from), json(row.to), row.cause]);
  if (!written) throw new Error('the history answers its row');
  return written.seq;
}
