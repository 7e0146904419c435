import { ok, refuse, type Result } from '@openvssid/core';
import type { Services } from '../services.ts';
import { accountOf } from './account.ts';
import { findDeviceRequest } from './activate-device.ts';
import { contactsOf, maskContact } from './contacts.ts';
import { codeSubject, sendCode } from './device-request.ts';
import { admitCode } from './one-time-codes.ts';
import type { Visitor } from './visitor.ts';

/** What the waiting device shows: `recipient` masked, `deviceInUse` whether there is one that can say yes. */
export type WaitingDevice = {
  matchingNumber: string;
  recipient: string;
  expiresAt: string;
  deviceInUse: boolean;
  answer: 'confirmed' | 'refused' | null;
};

export async function waitingDeviceOf(services: Services, requestToken: string): Promise<WaitingDevice | undefined> {
  const request = await findDeviceRequest(services, requestToken);
  const account = request && (await accountOf(services.db.read, request.accountId));
  const [contact] = account ? contactsOf(account) : [];
  if (!request || !account || !contact) return undefined;
  const { matchingNumber, expiresAt, answer } = request;
  const deviceInUse = account.activeDeviceId !== null;
  return { matchingNumber, recipient: maskContact(contact), expiresAt: expiresAt.toString(), deviceInUse, answer };
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
