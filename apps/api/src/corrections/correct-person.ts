import { type CorrectPerson, nameKey, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { notify } from '../notifications/notify.ts';
import { recordHistory } from '../profile/write-change.ts';
import type { Correcting } from './correcting.ts';
import { reviewBenefits } from './review-benefits.ts';
import { tellEmployers } from './tell-employers.ts';

type Item = CorrectPerson['items'][number];

// Each asks for the old value again: of two changes at once the second finds another one.
const UPDATES = {
  fullName: sql<{ personId: number }>(
    'correct-full-name',
    `update person set full_name = $3, name_key = $4, updated_at = $5 where person_id = $1 and full_name = $2 returning person_id as "personId"`,
  ),
  birthDate: sql<{ personId: number }>(
    'correct-birth-date',
    `update person set birth_date = $3::date, birth_year_only = false, updated_at = $4
      where person_id = $1 and case when birth_year_only then to_char(birth_date, 'YYYY') else birth_date::text end = $2
     returning person_id as "personId"`,
  ),
  sex: sql<{ personId: number }>(
    'correct-sex',
    'update person set sex = $3, updated_at = $4 where person_id = $1 and sex = $2 returning person_id as "personId"',
  ),
  ethnicity: sql<{ personId: number }>(
    'correct-ethnicity',
    'update person set ethnicity = $3, updated_at = $4 where person_id = $1 and ethnicity is not distinct from $2 returning person_id as "personId"',
  ),
  nationality: sql<{ personId: number }>(
    'correct-nationality',
    'update person set nationality = $3, updated_at = $4 where person_id = $1 and nationality = $2 returning person_id as "personId"',
  ),
} as const;

const FIELDS = {
  fullName: 'full-name',
  birthDate: 'birth-date',
  sex: 'sex',
  ethnicity: 'ethnicity',
  nationality: 'nationality',
} as const;

// Other people's links bear the name, too.
const RENAME_IN_LINKS = [
  sql('rename-in-guardianships', 'update guardianship set other_name = $2 where other_person_id = $1'),
  sql(
    'rename-in-authorisations',
    `update recipient_authorisation set other_name = $2 where other_person_id = $1 and state in ('asked', 'active')`,
  ),
] as const;

/**
 * The person's details as they are from the decision on; the old ones stay in the history. Employers of now are told, benefits that are
 * being paid are looked at again. Refused (`records-changed`) where a detail is no longer what the decision found.
 */
export async function correctPerson(
  tx: Transaction,
  personId: number,
  { items }: CorrectPerson,
  correcting: Correcting,
): Promise<Result<undefined>> {
  const { now } = correcting;
  for (const item of items) {
    const [changed] = await tx.run(UPDATES[item.item], [personId, item.from, ...valuesOf(item), now]);
    if (!changed) return refuse('records-changed');
    await recordHistory(tx, personId, { field: FIELDS[item.item], from: item.from, to: item.to, cause: 'application', now });
    if (item.item === 'fullName') for (const rename of RENAME_IN_LINKS) await tx.run(rename, [personId, item.to]);
  }
  const names = items.map(({ item }) => item);
  await notify(tx, { personId, kind: 'record-corrected', data: { items: names }, link: '/settings/profile', now });
  await tellEmployers(tx, personId, items, correcting);
  await reviewBenefits(tx, personId, items, correcting);
  return ok(undefined);
}

function valuesOf({ item, to }: Item): string[] {
  return item === 'fullName' ? [to, nameKey(to)] : [to];
}
