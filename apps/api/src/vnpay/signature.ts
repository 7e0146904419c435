import { timingSafeEqual } from 'node:crypto';
import { HashAlgorithm } from 'vnpay/enums';
import { buildPaymentUrlSearchParams, calculateSecureHash } from 'vnpay/utils';

/*
 * The library computes what is signed; comparing and sending are ours: it compares with ===, takes an answer without a signature for
 * verified, divides a refund's amount by 100 before it checks what was signed, turns amounts into numbers first (0100 and 100 verify alike),
 * erases the word "undefined" from what it signs, and calls with neither a time limit nor a bound, by default the public sandbox.
 */

/** Of a pay address, a return or a notification: parameters sorted, form-encoded, empty ones left out. */
export function signParameters(secret: string, parameters: Readonly<Record<string, string>>): string {
  return sign(secret, buildPaymentUrlSearchParams(parameters).toString());
}

/** Of a query, a refund and their answers: values in the order that the protocol gives, an absent one empty. */
export function signValues(secret: string, values: readonly string[]): string {
  return sign(secret, values.join('|'));
}

/** In a time that tells nothing of how much agrees. */
export function isSigned(expected: string, received: string | undefined): boolean {
  const [ours, theirs] = [Buffer.from(expected), Buffer.from((received ?? '').toLowerCase())];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

function sign(secureSecret: string, data: string): string {
  return calculateSecureHash({ secureSecret, data, hashAlgorithm: HashAlgorithm.SHA512, bufferEncode: 'utf-8' });
}
