import { randomBytes } from 'node:crypto';

/** Crockford's letters: none that is taken for a figure or another letter. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const WRITTEN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);
const TAKEN_FOR: Record<string, string> = { O: '0', I: '1', L: '1' };

/** 80 random bits: nobody finds a document by trying. */
export function newVerificationCode(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % 32]).join('');
}

/** The code that somebody typed, in any case, with spaces and dashes, O for 0 and I for 1; undefined where it cannot be one. */
export function readVerificationCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/[OIL]/g, (letter) => TAKEN_FOR[letter] ?? letter);
  return WRITTEN.test(code) ? code : undefined;
}

/** Where its QR leads. */
export function verificationUrl(publicUrl: string, code: string): string {
  return `${publicUrl}/verify/${code}`;
}

/** In fours, as it is printed. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}
