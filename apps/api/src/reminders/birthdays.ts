import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { remindInBatches } from '../notifications/in-batches.ts';
import type { Reminder } from '../notifications/tell-once.ts';

const DAYS_BEFORE = 30;

type Child = { childId: number; childName: string; birthDate: string; birthday: string; guardianIds: number[] };

// The range of births is as wide as the calendar may bend (29 February); the birthday itself decides.
const CHILDREN_TURNING = sql<Child>(
  'children-turning',
  `select p.person_id as "childId", p.full_name as "childName", p.birth_date as "birthDate",
          (p.birth_date + make_interval(years => $1))::date as birthday,
          array(select g.other_person_id from guardianship g
                 where g.person_id = p.person_id and g.role = 'ward' and g.valid_from <= $2 and (g.valid_to is null or g.valid_to >= $2)) as "guardianIds"
     from person p
    where p.birth_date between $4 and $5 and (p.birth_date, p.person_id) > ($6::date, $7::bigint)
      and (p.birth_date + make_interval(years => $1))::date between $2 and $3
      and not p.birth_year_only and p.deceased_on is null
    order by p.birth_date, p.person_id limit $8`,
);

/** A month before a child is 6 and insured otherwise, or 18 and of age: the guardians, and who comes of age. */
export async function remindOfBirthdays(services: Services, day: Temporal.PlainDate): Promise<void> {
  for (const [years, remindersOf] of [
    [6, turningSix],
    [18, turningEighteen],
  ] as const) {
    const until = day.add({ days: DAYS_BEFORE });
    const earliest = day.subtract({ years }).subtract({ days: 1 });
    await remindInBatches(services, {
      statement: CHILDREN_TURNING,
      values: [years, day, until, earliest, until.subtract({ years }).add({ days: 1 })],
      start: [earliest, 0],
      after: ({ birthDate, childId }) => [birthDate, childId],
      remindersOf,
    });
  }
}

function turningSix({ childId, childName, birthday, guardianIds }: Child): Reminder[] {
  return guardianIds.map((personId) => ({
    personId,
    about: `${childId} ${birthday}`,
    notification: { kind: 'child-turns-6', data: { childName, birthday } },
    link: '/services',
  }));
}

function turningEighteen({ childId, childName, birthday, guardianIds }: Child): Reminder[] {
  const about = `${childId} ${birthday}`;
  const guardians = guardianIds.map((personId): Reminder => ({
    personId,
    about,
    notification: { kind: 'child-turns-18', data: { childName, birthday } },
    link: '/register',
  }));
  return [
    ...guardians,
    { personId: childId, about: birthday, notification: { kind: 'turns-18', data: { birthday } }, link: '/settings/profile' },
  ];
}
