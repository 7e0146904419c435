import { ok, refuse, type ReplaceIdentityNumber, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { recordHistory } from './write-change.ts';

const LOCK_PERSON = sql<{ personId: number }>(
  'lock-person-of-identifier',
  'select person_id as "personId" from person where person_id = $1 for update',
);

// A number leads to one person: whoever comes second finds the row.
const TAKE_ROUTE = sql<{ personId: number }>(
  'take-citizen-number-route',
  `insert into route as r (kind, key, person_id) values ('citizen-number', $2, $1)
   on conflict (kind, key) do update set person_id = r.person_id returning person_id as "personId"`,
);

const RETIRE_NUMBERS = sql<{ value: string }>(
  'retire-identity-numbers',
  `update identifier set current = false, valid_to = $3
    where person_id = $1 and current and kind in ('old-id-number', 'citizen-number') and not (kind = 'citizen-number' and value = $2)
   returning value`,
);

const ADD_NUMBER = sql(
  'add-citizen-number',
  `insert into identifier (person_id, kind, value, current, valid_from) values ($1, 'citizen-number', $2, true, $3)
   on conflict (person_id, kind, value) do update set current = true, valid_to = null`,
);

/**
 * The citizen number becomes the current one; the old ID number stays in the records and its route too: papers and memories still
 * lead to the person. Refused (`identity-number-taken`) where the number leads to somebody else.
 */
export async function replaceIdentityNumber(
  tx: Transaction,
  personId: number,
  { citizenNumber }: ReplaceIdentityNumber,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<Result<undefined>> {
  await tx.run(LOCK_PERSON, [personId]);
  const [route] = await tx.run(TAKE_ROUTE, [personId, citizenNumber]);
  if (route?.personId !== personId) return refuse('identity-number-taken');
  const [old] = await tx.run(RETIRE_NUMBERS, [personId, citizenNumber, today]);
  await tx.run(ADD_NUMBER, [personId, citizenNumber, today]);
  const change = { field: 'identity-number', from: old?.value ?? null, to: citizenNumber };
  await recordHistory(tx, personId, { ...change, cause: 'application', now });
  return ok(undefined);
}
