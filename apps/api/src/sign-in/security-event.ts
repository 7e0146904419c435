import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from '../db/database.ts';

export type SecurityEventKind =
  | 'signed-in'
  | 'new-device'
  | 'sign-in-slowed'
  | 'account-activated'
  | 'password-changed'
  | 'password-recovered'
  | 'reported-not-me'
  | 'contact-changed'
  | 'contact-put-back'
  | 'device-removed'
  | 'sessions-ended';

const INSERT_SECURITY_EVENT = sql(
  'insert-security-event',
  'insert into security_event (person_id, event_id, at, kind, device_name) values ($1, $2, $3, $4, $5)',
);

/** For the owner and the operator; in the transaction of what it tells. */
export async function recordSecurityEvent(
  tx: Transaction,
  event: { personId: number; kind: SecurityEventKind; deviceName?: string; now: Temporal.Instant },
): Promise<void> {
  await tx.run(INSERT_SECURITY_EVENT, [event.personId, randomUUID(), event.now, event.kind, event.deviceName ?? null]);
}
