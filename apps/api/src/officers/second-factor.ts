import { Secret, TOTP } from 'otpauth';
import { seal, unseal } from '@openvssid/server/seal';
import type { Services } from '../services.ts';

// RFC 6238 as every authenticator app has it: SHA-1, six digits, 30 seconds; the step before and after count for clocks that are off.
const ISSUER = 'OpenVssID';
const PERIOD_SECONDS = 30;
const STEPS_AROUND = 1;
const SECRET_BYTES = 20;

/** A new secret, sealed as it stands in the table. */
export function newSecondFactor({ keys }: Pick<Services, 'keys'>): Buffer {
  return seal(keys.sealing.secondFactors, Buffer.from(new Secret({ size: SECRET_BYTES }).bytes));
}

/** The time step that the code belongs to; undefined where it is wrong. A step is good once: the caller remembers it. */
export function stepOfCode({ keys, clock }: Pick<Services, 'keys' | 'clock'>, sealed: Buffer, code: string): number | undefined {
  // The library compares bytes, and faults where six letters are more than six.
  if (!/^\d{6}$/.test(code)) return undefined;
  const timestamp = clock.now().epochMilliseconds;
  const totp = authenticator(unseal(keys.sealing.secondFactors, sealed));
  const delta = totp.validate({ token: code, timestamp, window: STEPS_AROUND });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

/** What the authenticator app reads from the QR, and the secret to type where it cannot. */
export function setUpOf({ keys }: Pick<Services, 'keys'>, sealed: Buffer, label: string): { otpauthUri: string; secret: string } {
  const totp = authenticator(unseal(keys.sealing.secondFactors, sealed), label);
  return { otpauthUri: totp.toString(), secret: totp.secret.base32 };
}

function authenticator(secret: Buffer, label = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label, period: PERIOD_SECONDS, secret: Secret.fromHex(secret.toString('hex')) });
}
