import { type Notice, textAnswer } from '@openvssid/procedures';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { referenceOf } from '../access/act-for.ts';
import type { Notification } from '../notifications/notification.ts';
import { notify } from '../notifications/notify.ts';
import { tell } from '../notifications/tell.ts';
import type { Services } from '../services.ts';
import type { Filed } from './file.ts';
import { procedureOf } from './procedure-of.ts';
import { civilDay } from './working-days.ts';

/** Tells the person, or the guardian who filed for them, what happened: in the app, and through the channels that the service names. */
export async function announce(
  tx: Transaction,
  services: Services,
  filed: Filed,
  notice: Notice,
  notification: Notification,
  now: Temporal.Instant,
): Promise<void> {
  const channels = procedureOf(filed).notices[notice];
  const recipients = { sms: textAnswer(filed.answers, 'phone'), email: textAnswer(filed.answers, 'email') };
  const told = { notification, channels, recipients, now };
  const [guardian] = await tx.run(GUARDIAN_WHO_FILED, [filed.personId, filed.applicationId, civilDay(now)]);
  if (!guardian) return tell(tx, services, { ...told, personId: filed.personId, link: linkTo(filed) });
  // The contacts of the form are those of whoever filled it in; the child finds the notice in the app.
  await notify(tx, { ...notification, personId: filed.personId, link: linkTo(filed), now });
  const link = `${linkTo(filed)}?for=${referenceOf(services, guardian.personId, filed.personId)}`;
  return tell(tx, services, { ...told, personId: guardian.personId, link });
}

// Whose right has ended meanwhile, or to whom the card alone is left, is told nothing any more.
const GUARDIAN_WHO_FILED = sql<{ personId: number }>(
  'guardian-who-filed',
  `select g.other_person_id as "personId" from application_event e
     join guardianship g on g.person_id = e.person_id and g.role = 'ward' and g.other_person_id::text = e.actor_id
    where e.person_id = $1 and e.application_id = $2 and e.seq = 1 and e.actor_kind = 'citizen' and (g.valid_to is null or g.valid_to >= $3)
      and not exists (select from account a where a.person_id = e.person_id and a.taken_over_at is not null)`,
);

/** Page of the application in the citizen app. */
export function linkTo({ number }: Pick<Filed, 'number'>): string {
  return `/applications/${number}`;
}

/** What every notice about an application says. */
export function about(filed: Pick<Filed, 'number' | 'procedure'>): { number: string; service: { vi: string; en: string } } {
  return { number: filed.number, service: procedureOf(filed).name };
}
