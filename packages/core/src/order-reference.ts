import type { Brand } from './brand.ts';

/** `VSS` and ten characters: what a citizen writes on a transfer, and what finds the order again in the bank's statement. */
export type OrderReference = Brand<string, 'OrderReference'>;

const MARK = 'VSS';
/** Crockford's letters (no I, L, O, U) less V, so that no mark begins inside a reference; and 31 is prime, as the check character wants. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTWXYZ';
const RANDOM_LENGTH = 9;
const WRITTEN = /VSS[0-9A-HJKMNP-TW-Z]{10}/g;
const TAKEN_FOR: Record<string, string> = { O: '0', I: '1', L: '1' };

/** A new reference from nine or more random bytes; fewer: RangeError. */
export function newOrderReference(bytes: Uint8Array = crypto.getRandomValues(new Uint8Array(RANDOM_LENGTH))): OrderReference {
  const body = Array.from(bytes.subarray(0, RANDOM_LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  const reference = MARK + body + checkCharacter(body);
  if (!isOrderReference(reference)) throw new RangeError(`Not a reference of an order: ${reference}`);
  return reference;
}

/** Exactly as it was given out. */
export function isOrderReference(text: string): text is OrderReference {
  return text.length === 13 && text === text.match(WRITTEN)?.[0] && text.endsWith(checkCharacter(text.slice(MARK.length, -1)));
}

/**
 * The one reference in the note of a transfer, whatever case, spaces, signs and words the banks on its way put to it.
 * Undefined where there is none, or where two are named: whose money it is, is then for a person to say.
 */
export function findOrderReference(note: string): OrderReference | undefined {
  const written: string[] = bare(note).match(WRITTEN) ?? [];
  const found = new Set(written.filter(isOrderReference));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Letters and figures only, as the alphabet writes them. */
function bare(note: string): string {
  return note
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OIL]/g, (letter) => TAKEN_FOR[letter] ?? letter);
}

/** Weights 2 to 10 against the check character's own of -1: one wrong character, or two changed about, is always noticed. */
function checkCharacter(body: string): string {
  const sum = Array.from(body).reduce((total, character, index) => total + ALPHABET.indexOf(character) * (index + 2), 0);
  return ALPHABET.charAt(sum % ALPHABET.length);
}
