import { randomUUID } from 'node:crypto';
import { json, sql, type Transaction } from '@openvssid/server/db/database';

export type SecurityEventKind =
  | 'signed-in'
  | 'new-device'
  | 'sign-in-slowed'
  | 'account-activated'
  | 'account-taken-over'
  | 'password-changed'
  | 'password-recovered'
  | 'recovery-begun'
  | 'recovery-sent'
  | 'recovery-stopped'
  | 'reported-not-me'
  | 'contact-changed'
  | 'contact-put-back'
  | 'device-removed'
  | 'sessions-ended'
  | 'account-unlocked'
  | 'activation-link-sent'
  | 'signed-out-by-agency'
  | 'passkey-added'
  | 'passkey-removed'
  | 'passkey-copied';

/** By what an owner has proved to be the owner. */
export type WayBack = 'code' | 'vneid' | 'office';

const INSERT_SECURITY_EVENT = sql(
  'insert-security-event',
  'insert into security_event (person_id, event_id, at, kind, device_name, data) values ($1, $2, $3, $4, $5, $6)',
);

/** For the owner and the operator; in the transaction of what it tells. `data`: of what an agency did, which one and why; of a recovery, by what. */
export async function recordSecurityEvent(
  tx: Transaction,
  event: {
    personId: number;
    kind: SecurityEventKind;
    deviceName?: string;
    data?: { agencyCode: string; reason: string } | { by: WayBack };
    now: Temporal.Instant;
  },
): Promise<void> {
  const { personId, now, kind, deviceName, data } = event;
  await tx.run(INSERT_SECURITY_EVENT, [personId, randomUUID(), now, kind, deviceName ?? null, json(data ?? {})]);
}
