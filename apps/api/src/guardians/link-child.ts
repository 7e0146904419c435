import { type LinkChild, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { childOfNumber } from '../facts/claimed-child.ts';
import { notify } from '../notifications/notify.ts';

const ADULT_YEARS = 18;

type Child = { fullName: string; birthDate: string; deceased: boolean; account: string };
// Two guardians linked at once come one after the other: the second sees the first and tells them.
const LOCK_CHILD = sql<Child>(
  'lock-child-to-link',
  `select p.full_name as "fullName", p.birth_date as "birthDate", p.deceased_on is not null as deceased,
          coalesce((select a.state from account a where a.person_id = p.person_id), 'none') as account
     from person p where p.person_id = $1 for update of p`,
);
const GUARDIAN_NAME = sql<{ fullName: string }>(
  'name-of-guardian',
  'select full_name as "fullName" from person where person_id = $1',
);
const WRITE_SIDE = sql(
  'write-side-of-guardianship',
  `insert into guardianship as g (person_id, role, other_person_id, other_name, relationship, valid_from, valid_to)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (person_id, role, other_person_id) do update
     set other_name = excluded.other_name, relationship = excluded.relationship, valid_to = excluded.valid_to,
         valid_from = least(g.valid_from, excluded.valid_from)`,
);
// Without a password nobody signs in; it is there for the child to take over.
const OPEN_ACCOUNT = sql(
  'open-account-of-child',
  `insert into account (person_id, state) values ($1, 'invited') on conflict do nothing`,
);
const OTHER_GUARDIANS = sql<{ personId: number }>(
  'other-guardians-of-child',
  `select other_person_id as "personId" from guardianship
    where person_id = $1 and role = 'ward' and other_person_id <> $2 and (valid_to is null or valid_to >= $3)`,
);

export const SWITCH_PAGE = '/switch';

/**
 * Lets somebody act for a child, on both sides of the link; it ends by itself on the day before the eighteenth birthday. Others who may
 * act for the child are told. Refused where the child has come of age meanwhile, is dead, or signs in by itself.
 */
export async function linkChild(
  tx: Transaction,
  guardianId: number,
  { childNumber, relationship }: LinkChild,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<Result<undefined>> {
  const childId = await childOfNumber(tx.run, childNumber);
  if (childId === undefined || childId === guardianId) return refuse('child-not-found');
  const [child] = await tx.run(LOCK_CHILD, [childId]);
  const [guardian] = await tx.run(GUARDIAN_NAME, [guardianId]);
  if (!child || !guardian) return refuse('child-not-found');
  const ofAge = Temporal.PlainDate.from(child.birthDate).add({ years: ADULT_YEARS });
  if (Temporal.PlainDate.compare(ofAge, today) <= 0) return refuse('child-of-age');
  if (child.deceased) return refuse('child-not-found');
  if (child.account === 'active') return refuse('child-has-account');
  const link = [relationship, today, ofAge.subtract({ days: 1 })];
  await tx.run(WRITE_SIDE, [guardianId, 'guardian', childId, child.fullName, ...link]);
  await tx.run(WRITE_SIDE, [childId, 'ward', guardianId, guardian.fullName, ...link]);
  await tx.run(OPEN_ACCOUNT, [childId]);
  for (const { personId } of await tx.run(OTHER_GUARDIANS, [childId, guardianId, today])) {
    const data = { childName: child.fullName, guardianName: guardian.fullName };
    await notify(tx, { personId, kind: 'child-linked', data, link: SWITCH_PAGE, now });
  }
  return ok(undefined);
}
