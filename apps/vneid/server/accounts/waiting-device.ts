import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { accountOf } from './account.ts';
import { findDeviceRequest } from './activate-device.ts';
import { contactsOf, maskContact } from './contacts.ts';
import { codeSubject, sendCode } from './device-request.ts';
import { admitCode } from './one-time-codes.ts';
import type { Visitor } from './visitor.ts';

const CODE_SENT = sql<{ sent: boolean }>(
  'device-code-sent',
  `select exists (select 1 from one_time_code where purpose = 'activate-device' and bound_to = $1) as sent`,
);

/**
 * What the waiting device shows: `recipient` masked; `codeSent` false where one was sent to another request a moment ago, which is of no
 * use here; `deviceInUse` whether there is one that can say yes.
 */
export type WaitingDevice = {
  matchingNumber: string;
  recipient: string;
  codeSent: boolean;
  expiresAt: string;
  deviceInUse: boolean;
  answer: 'confirmed' | 'refused' | null;
};

export async function waitingDeviceOf(services: Services, requestToken: string): Promise<WaitingDevice | undefined> {
  const request = await findDeviceRequest(services, requestToken);
  const account = request && (await accountOf(services.db.read, request.accountId));
  const [contact] = account ? contactsOf(account) : [];
  if (!request || !account || !contact) return undefined;
  const { requestId, matchingNumber, expiresAt, answer } = request;
  const [code] = await services.db.read(CODE_SENT, [requestId]);
  const deviceInUse = account.activeDeviceId !== null;
  const codeSent = code?.sent ?? false;
  return { matchingNumber, recipient: maskContact(contact), codeSent, expiresAt: expiresAt.toString(), deviceInUse, answer };
}

/** Refusals: 'device-request-over', 'code-resend-early', 'too-many-requests'. */
export async function resendDeviceCode(
  services: Services,
  { language }: Visitor,
  requestToken: string,
): Promise<Result<undefined>> {
  const request = await findDeviceRequest(services, requestToken);
  const account = request && (await accountOf(services.db.read, request.accountId));
  const [contact] = account ? contactsOf(account) : [];
  if (!request || request.answer === 'refused' || !contact) return refuse('device-request-over');
  const { requestId, accountId } = request;
  const admitted = await admitCode(services, codeSubject(accountId), contact);
  if (!admitted.ok) return admitted;
  await services.db.transaction((tx) => sendCode(tx, services, { requestId, accountId, contact, language }));
  return ok(undefined);
}
