import { randomUUID } from 'node:crypto';
import { json, sql, type Transaction } from '@openvssid/server/db/database';

export const SIGN_IN_EVENT_KINDS = [
  'registered',
  'signed-in',
  'device-asked',
  'device-activated',
  'device-refused',
  'device-removed',
  'sign-in-slowed',
  'password-changed',
  'passcode-set',
  'passcode-changed',
  'passcode-locked',
  'passcode-forgotten',
  'account-locked',
  'account-unlocked',
  'recovery-begun',
  'recovered',
  'recovery-stopped',
  'reported-not-me',
  'level-raised',
] as const;
export type SignInEventKind = (typeof SIGN_IN_EVENT_KINDS)[number];

const INSERT_EVENT = sql(
  'insert-sign-in-event',
  'insert into sign_in_event (account_id, event_id, at, kind, device_name, data) values ($1, $2, $3, $4, $5, $6)',
);

/** For the owner's sign-in history; in the transaction of what it tells. */
export async function recordSignInEvent(
  tx: Transaction,
  { accountId, kind, now, deviceName }: { accountId: number; kind: SignInEventKind; now: Temporal.Instant; deviceName?: string },
): Promise<void> {
  await tx.run(INSERT_EVENT, [accountId, randomUUID(), now, kind, deviceName ?? null, json({})]);
}
