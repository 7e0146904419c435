import { ok, refuse, type Result } from './result.ts';

/** Longest address that SMTP carries (RFC 5321 with its erratum 1690). */
const LONGEST = 254;
const EMAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/;

/** Shape alone, spaces around it forgiven: whether it can be reached is proved by a code sent there. Refusal: 'email-malformed'. */
export function parseEmailAddress(text: string): Result<string> {
  const address = text.trim();
  return address.length <= LONGEST && EMAIL.test(address) ? ok(address) : refuse('email-malformed');
}
