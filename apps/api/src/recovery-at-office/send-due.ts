import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Regular } from '@openvssid/server/jobs/order-once';
import type { Services } from '../services.ts';
import { type Contact, contactsOf, isSameContact } from '../sign-in/contacts.ts';
import { endLinks, linkEnd } from '../sign-in/one-time-links.ts';
import { recordSecurityEvent } from '../sign-in/security-event.ts';
import { markSent } from './recovery-row.ts';
import { stop } from './stop.ts';
import { tellOfSending } from './tell.ts';

const EVERY_MINUTES = 10;

/** Whoever waited a day waits ten minutes more at most; a server that was off catches up when it starts. */
export const EVERY_TEN_MINUTES: Regular = {
  queue: 'send-due-recoveries',
  span: (now) => now.round({ smallestUnit: 'minute', roundingIncrement: EVERY_MINUTES, roundingMode: 'floor' }).toString(),
  dataOf: (span) => ({ span }),
};

type Due = Contact & { personId: number; recoveryId: string; onRecord: boolean; alive: boolean };

const LOCK_DUE = sql<Due>(
  'lock-due-office-recovery',
  `select r.person_id as "personId", r.recovery_id as "recoveryId", r.channel, r.recipient, r.on_record as "onRecord",
          a.state = 'active' and p.deceased_on is null as alive
     from office_recovery r join account a on a.person_id = r.person_id join person p on p.person_id = r.person_id
    where r.state = 'waiting' and r.due_at <= $1 order by r.due_at limit 1 for update of r skip locked`,
);
const EXPIRE = sql<{ personId: number }>(
  'expire-office-recoveries',
  `update office_recovery set state = 'expired', ended_at = link_ends_at where state = 'sent' and link_ends_at <= $1 returning person_id as "personId"`,
);

/** Sends the links whose waiting period is over, each once, and notes those that nobody has used in time. */
export async function sendDueRecoveries(services: Services): Promise<void> {
  while (await sendNext(services));
  const now = services.clock.now();
  await services.db.transaction(async (tx) => {
    for (const { personId } of await tx.run(EXPIRE, [now]))
      for (const purpose of ['recover-at-office', 'stop-recovery'] as const) await endLinks(tx, { personId, purpose, now });
  });
}

/** Row, link and letters commit together: after a crash it is still waiting, or all of it is done. */
async function sendNext(services: Services): Promise<boolean> {
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const [due] = await tx.run(LOCK_DUE, [now]);
    if (!due) return false;
    const { personId, recoveryId } = due;
    if (!due.alive || (await isGivenUp(tx, due))) {
      await stop(tx, personId, { by: 'contact-gone', now });
      return true;
    }
    const linkEndsAt = linkEnd('recover-at-office', now);
    await markSent(tx, personId, recoveryId, { now, linkEndsAt });
    await recordSecurityEvent(tx, { personId, kind: 'recovery-sent', now });
    await tellOfSending(tx, services, personId, { to: due, linkEndsAt, now });
    return true;
  });
}

/** It was on record when the recovery began and is no longer: a telephone that was given up may be in other hands. */
async function isGivenUp(tx: Transaction, due: Due): Promise<boolean> {
  return due.onRecord && !(await contactsOf(tx, due.personId)).contacts.some((contact) => isSameContact(contact, due));
}
