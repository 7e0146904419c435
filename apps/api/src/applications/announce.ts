import { type Notice, textAnswer } from '@openvssid/procedures';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { referenceOf } from '../access/charges.ts';
import { FILING_RIGHT } from '../access/filing-right.ts';
import type { Notification } from '../notices/notification.ts';
import { notify } from '../notifications/notify.ts';
import { tell } from '../notifications/tell.ts';
import type { Services } from '../services.ts';
import type { Filed } from './file.ts';
import { procedureOf } from './procedure-of.ts';
import { civilDay } from '@openvssid/server/clock';

/**
 * Tells the person, or the guardian who filed for them, what happened: in the app, and through the channels that the service names. Whoever
 * filed for somebody and may do so no longer hears nothing more of it: the person does, where their own contacts are.
 */
export async function announce(
  tx: Transaction,
  services: Services,
  filed: Filed,
  notice: Notice,
  notification: Notification,
  now: Temporal.Instant,
): Promise<void> {
  const told = { notification, channels: procedureOf(filed).notices[notice], now };
  // The contacts of the form are those of whoever filled it in.
  const recipients = { sms: textAnswer(filed.answers, 'phone'), email: textAnswer(filed.answers, 'email') };
  const person = { personId: filed.personId, link: linkTo(filed) };
  const [other] = await tx.run(ANOTHER_WHO_FILED, [filed.personId, filed.applicationId, civilDay(now)]);
  if (!other || other.right === 'attorney') return tell(tx, services, { ...told, ...person, recipients });
  if (other.right === null) return tell(tx, services, { ...told, ...person });
  // The child finds the notice in the app.
  await notify(tx, { ...notification, ...person, now });
  const link = `${linkTo(filed)}?for=${referenceOf(services, other.personId, filed.personId)}`;
  return tell(tx, services, { ...told, recipients, personId: other.personId, link });
}

const ANOTHER_WHO_FILED = sql<{ personId: number; right: 'guardian' | 'attorney' | null }>(
  'another-who-filed',
  `select e.actor_id::bigint as "personId", ${FILING_RIGHT('$1', 'e.actor_id', '$3')} as right from application_event e
    where e.person_id = $1 and e.application_id = $2 and e.seq = 1 and e.actor_kind = 'citizen' and e.actor_id <> e.person_id::text`,
);

/** Page of the application in the citizen app. */
export function linkTo({ number }: Pick<Filed, 'number'>): string {
  return `/applications/${number}`;
}

/** What every notice about an application says. */
export function about(filed: Pick<Filed, 'number' | 'procedure'>): { number: string; service: { vi: string; en: string } } {
  return { number: filed.number, service: procedureOf(filed).name };
}
