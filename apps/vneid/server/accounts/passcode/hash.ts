import { createHmac } from 'node:crypto';
import { hashPassword, verifyPassword } from '@openvssid/server/passwords/password-hash';
import type { Services } from '../../services.ts';

/** Keyed before it is hashed: a million passcodes are soon tried on a stolen table, but not without the server's key. */
export function hashPasscode(services: Services, accountId: number, passcode: string): Promise<string> {
  return hashPassword(keyed(services, accountId, passcode));
}

export function verifyPasscode(services: Services, accountId: number, passcode: string, stored: string): Promise<boolean> {
  return verifyPassword(keyed(services, accountId, passcode), stored);
}

function keyed({ keys }: Services, accountId: number, passcode: string): string {
  return createHmac('sha256', keys.sealing.passcodes).update(`${accountId}:${passcode}`).digest('base64url');
}
