import { createHmac, randomInt, randomUUID } from 'node:crypto';
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

const INSERT_REQUEST = sql<{ requestId: string }>(
  'insert-device-request',
  `insert into device_request (token_hash, request_id, account_id, name, matching_number, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict (token_hash) do nothing returning request_id as "requestId"`,
);

const FIND_ASKED = sql<{ requestId: string }>(
  'find-asked-device-request',
  `select request_id as "requestId" from device_request
    where token_hash = $1 and account_id = $2 and answer is null and used_at is null and expires_at > $3`,
);

/**
 * A device that knows the password: it gets in by a code sent to the owner, or by the word of the device in use. Where codes were
 * sent too often it waits all the same: the other device may still let it in. `once` names the page whose form was sent: of that form sent
 * twice comes one request, for which the code is.
 */
export async function askForDevice(
  services: Services,
  { userAgent, language }: Visitor,
  account: Account,
  once?: string,
): Promise<Result<{ state: 'device-asked' } & AskedDevice>> {
  const [contact] = contactsOf(account);
  if (!contact) return refuse('no-contact');
  const { accountId } = account;
  const admitted = await admitCode(services, codeSubject(accountId), contact);
  const name = deviceNameOf(userAgent);
  return services.db.transaction(async (tx) => {
    const asked = { accountId, name };
    const waiting = (once && (await request(tx, services, asked, tokenFor(services, accountId, once)))) || undefined;
    const { requestId, requestToken } = waiting ?? (await requestAnew(tx, services, asked));
    if (admitted.ok) await sendCode(tx, services, { requestId, accountId, contact, language });
    return ok({ state: 'device-asked', requestToken });
  });
}

type Asked = { accountId: number; name: string };
type Waiting = AskedDevice & { requestId: string };

/** The request of this token, made now or a moment ago by the same form; undefined where it is over. */
async function request(
  tx: Transaction,
  { clock }: Services,
  { accountId, name }: Asked,
  requestToken: string,
): Promise<Waiting | undefined> {
  const now = clock.now();
  const matchingNumber = String(randomInt(10, 100));
  const values = [hashToken(requestToken), randomUUID(), accountId, name, matchingNumber, now, now.add(LIFE)];
  const [made] = await tx.run(INSERT_REQUEST, values);
  if (made) await recordSignInEvent(tx, { accountId, kind: 'device-asked', deviceName: name, now });
  const found = made ?? (await tx.run(FIND_ASKED, [hashToken(requestToken), accountId, now]))[0];
  return found && { requestToken, requestId: found.requestId };
}

async function requestAnew(tx: Transaction, services: Services, asked: Asked): Promise<Waiting> {
  const made = await request(tx, services, asked, newToken());
  if (!made) throw new Error('a new token is nobody’s yet');
  return made;
}

/** Only who holds the page knows `once`, and only we can make a token of it. */
function tokenFor({ keys }: Services, accountId: number, once: string): string {
  return createHmac('sha256', keys.sealing.cookies).update(`device-request\0${accountId}\0${once}`).digest('base64url');
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
