import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { OF_PERSON } from '../../people/records-of.ts';
import type { Services } from '../../services.ts';

const ADULT_YEARS = 18;

/** A child and one of those who look after them, between whom the account may change hands today. */
export type Pair = { childName: string; guardianName: string };

export type Child = {
  fullName: string;
  birthDate: string;
  deceased: boolean;
  /** 'active': the child signs in. */
  account: 'none' | 'invited' | 'active' | 'closed';
  takenOverAt: Temporal.Instant | null;
};
export type Guardian = { personId: number; relationship: 'father' | 'mother' | 'guardian' };

const CHILD = sql<Child>(
  'child-of-takeover',
  `select p.full_name as "fullName", p.birth_date as "birthDate", p.deceased_on is not null as deceased, coalesce(a.state, 'none') as account,
          (select min(taken.taken_over_at) from account taken where ${OF_PERSON('taken', '$1')}) as "takenOverAt"
     from person p left join account a on a.person_id = p.person_id where p.person_id = $1`,
);
const GUARDIANS = sql<Guardian>(
  'guardians-of-takeover',
  `select other_person_id as "personId", relationship from guardianship
    where person_id = $1 and role = 'ward' and valid_from <= $2 and (valid_to is null or valid_to >= $2)
    order by other_name, other_person_id`,
);
// A link between two people is read as two requests about one person each.
const ABLE = sql<{ fullName: string; able: boolean }>(
  'guardian-able-to-answer',
  `select p.full_name as "fullName", p.deceased_on is null and coalesce(a.state = 'active', false) as able
     from person p left join account a on a.person_id = p.person_id where p.person_id = $1`,
);

export async function childOf(query: Query, childId: number): Promise<Child | undefined> {
  const [child] = await query(CHILD, [childId]);
  return child;
}

/** Who looks after a child today. */
export function guardiansOf(query: Query, childId: number, today: Temporal.PlainDate): Promise<Guardian[]> {
  return query(GUARDIANS, [childId, today]);
}

/** Whether somebody can answer in the app, and what they are called. */
export async function guardianAnswers(query: Query, guardianId: number): Promise<{ fullName: string; able: boolean }> {
  const [found] = await query(ABLE, [guardianId]);
  return found ?? { fullName: '', able: false };
}

/** From which day on a child may take the account over (setting). */
export function takeoverFrom({ birthDate }: Pick<Child, 'birthDate'>, { config }: Pick<Services, 'config'>): Temporal.PlainDate {
  return Temporal.PlainDate.from(birthDate).add({ years: config.ACCOUNT_TAKEOVER_FROM_AGE });
}

export function isMinor({ birthDate, deceased }: Pick<Child, 'birthDate' | 'deceased'>, today: Temporal.PlainDate): boolean {
  const ofAge = Temporal.PlainDate.from(birthDate).add({ years: ADULT_YEARS });
  return !deceased && Temporal.PlainDate.compare(ofAge, today) > 0;
}

/**
 * What has to hold when it begins and again when the other side agrees. Refusals: 'takeover-link-ended', 'takeover-done',
 * 'takeover-too-young', 'takeover-guardian-unavailable'.
 */
export async function pairOf(
  query: Query,
  services: Pick<Services, 'config'>,
  { childId, guardianId, today }: { childId: number; guardianId: number; today: Temporal.PlainDate },
): Promise<Result<Pair>> {
  const child = await childOf(query, childId);
  const linked = (await guardiansOf(query, childId, today)).some(({ personId }) => personId === guardianId);
  // Of age, the link has ended by itself, whatever it says.
  if (!child || !linked || !isMinor(child, today)) return refuse('takeover-link-ended');
  if (child.takenOverAt !== null) return refuse('takeover-done');
  if (Temporal.PlainDate.compare(takeoverFrom(child, services), today) > 0) return refuse('takeover-too-young');
  const guardian = await guardianAnswers(query, guardianId);
  if (!guardian.able) return refuse('takeover-guardian-unavailable');
  return ok({ childName: child.fullName, guardianName: guardian.fullName });
}
