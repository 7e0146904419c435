import type { Brand } from './brand.ts';

/** `612A-261122-7F3K9Q`: code of the service, day of filing, six random characters. */
export type ApplicationNumber = Brand<string, 'ApplicationNumber'>;

/** Crockford's base 32: no I, L, O or U, which are misread or make words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_LENGTH = 6;

/** The number for a day (`YYYY-MM-DD`) from six or more random bytes; fewer bytes, or a malformed code or day: RangeError. */
export function applicationNumber(code: string, day: string, bytes: Uint8Array): ApplicationNumber {
  // 32 divides 256: the low five bits of a random byte are as random as the byte.
  const random = Array.from(bytes.subarray(0, RANDOM_LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  const number = `${code}-${day.slice(2).replaceAll('-', '')}-${random}`;
  if (!isApplicationNumber(number)) throw new RangeError(`Not an application number: ${number}`);
  return number;
}

export function isApplicationNumber(text: string): text is ApplicationNumber {
  return /^[0-9A-Z]{2,12}-\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])-[0-9A-HJKMNP-TV-Z]{6}$/.test(text);
}
