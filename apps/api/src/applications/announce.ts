import { type Notice, textAnswer } from '@openvssid/procedures';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { referenceOf } from '../access/charges.ts';
import { MANAGES_ACCOUNT } from '../access/manages-account.ts';
import type { Notification } from '../notices/notification.ts';
import { notify } from '../notifications/notify.ts';
import { tell } from '../notifications/tell.ts';
import type { Services } from '../services.ts';
import type { Filed } from './file.ts';
import { procedureOf } from './procedure-of.ts';
import { civilDay } from '@openvssid/server/clock';

/** Tells the person, or the guardian who filed for them, what happened: in the app, and through the channels that the service names. */
export async function announce(
  tx: Transaction,
  services: Services,
  filed: Filed,
  notice: Notice,
  notification: Notification,
  now: Temporal.Instant,
): Promise<void> {
  const told = { notification, channels: procedureOf(filed).notices[notice], now };
  const recipients = { sms: textAnswer(filed.answers, 'phone'), email: textAnswer(filed.answers, 'email') };
  const person = { personId: filed.personId, link: linkTo(filed) };
  const [guardian] = await tx.run(GUARDIAN_WHO_FILED, [filed.personId, filed.applicationId, civilDay(now)]);
  if (!guardian) return tell(tx, services, { ...told, ...person, recipients });
  // The contacts of the form are those of whoever filled it in.
  if (!guardian.mayHear) return tell(tx, services, { ...told, ...person });
  // The child finds the notice in the app.
  await notify(tx, { ...notification, ...person, now });
  const link = `${linkTo(filed)}?for=${referenceOf(services, guardian.personId, filed.personId)}`;
  return tell(tx, services, { ...told, recipients, personId: guardian.personId, link });
}

// Whose right has ended meanwhile, or to whom the card alone is left, is told nothing any more.
const GUARDIAN_WHO_FILED = sql<{ personId: number; mayHear: boolean }>(
  'guardian-who-filed',
  `select g.other_person_id as "personId", coalesce(g.valid_to >= $3, true) and not ${MANAGES_ACCOUNT('$1')} as "mayHear"
     from application_event e join guardianship g on g.person_id = e.person_id and g.role = 'ward' and g.other_person_id::text = e.actor_id
    where e.person_id = $1 and e.application_id = $2 and e.seq = 1 and e.actor_kind = 'citizen'`,
);

/** Page of the application in the citizen app. */
export function linkTo({ number }: Pick<Filed, 'number'>): string {
  return `/applications/${number}`;
}

/** What every notice about an application says. */
export function about(filed: Pick<Filed, 'number' | 'procedure'>): { number: string; service: { vi: string; en: string } } {
  return { number: filed.number, service: procedureOf(filed).name };
}
