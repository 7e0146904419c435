import { randomInt, randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { deviceNameOf } from '@openvssid/server/http/visitor';
import { hashToken, newToken } from '@openvssid/server/tokens';
import type { Services } from '../services.ts';
import type { Account } from './account.ts';
import { type Contact, contactsOf } from './contacts.ts';
import { admitCode, writeCode } from './one-time-codes.ts';
import { recordSignInEvent } from './sign-in-event.ts';
import type { Visitor } from './visitor.ts';

/** A device waits so long for its code or for the other device's word. */
const LIFE = { minutes: 10 };

/** What the cookie `vneid_device_request` holds while a device waits. */
export type AskedDevice = { requestToken: string };

const INSERT_REQUEST = sql(
  'insert-device-request',
  `insert into device_request (token_hash, request_id, account_id, name, matching_number, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/**
 * A device that knows the password: it gets in by a code sent to the owner, or by the word of the device in use. Where codes were
 * sent too often it waits all the same: the other device may still let it in.
 */
export async function askForDevice(
  services: Services,
  { userAgent, language }: Visitor,
  account: Account,
): Promise<Result<{ state: 'device-asked' } & AskedDevice>> {
  const [contact] = contactsOf(account);
  if (!contact) return refuse('no-contact');
  const { accountId } = account;
  const admitted = await admitCode(services, codeSubject(accountId), contact);
  const now = services.clock.now();
  const [requestId, requestToken, name] = [randomUUID(), newToken(), deviceNameOf(userAgent)];
  await services.db.transaction(async (tx) => {
    const matchingNumber = String(randomInt(10, 100));
    await tx.run(INSERT_REQUEST, [hashToken(requestToken), requestId, accountId, name, matchingNumber, now, now.add(LIFE)]);
    await recordSignInEvent(tx, { accountId, kind: 'device-asked', deviceName: name, now });
    if (admitted.ok) await sendCode(tx, services, { requestId, accountId, contact, language });
  });
  return ok({ state: 'device-asked', requestToken });
}

/** A code bound to one request: another device's is of no use to it. */
export async function sendCode(
  tx: Transaction,
  services: Services,
  {
    requestId,
    accountId,
    contact,
    language,
  }: { requestId: string; accountId: number; contact: Contact; language: Visitor['language'] },
): Promise<void> {
  await writeCode(tx, services, { accountId, purpose: 'activate-device', boundTo: requestId, contact, language });
}

/** What the sending of codes for new devices counts by. */
export const codeSubject = (accountId: number): string => `account:${accountId}:activate-device`;
