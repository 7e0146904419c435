import { createHmac, timingSafeEqual } from 'node:crypto';

/** Parameters of a VNPAY message by name, as they stand in an address. */
export type Parameters = Readonly<Record<string, string>>;

const NOT_SIGNED = new Set(['vnp_SecureHash', 'vnp_SecureHashType']);

/** What is signed of an address: parameters that hold something, by name, form-encoded (VNPAY 2.1.0). */
export function signedText(parameters: Parameters): string {
  const signed = Object.entries(parameters).filter(([name, value]) => value !== '' && !NOT_SIGNED.has(name));
  return new URLSearchParams(signed.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

/** The query of an address with its signature at the end. */
export function signedQuery(parameters: Parameters, secret: string): string {
  const text = signedText(parameters);
  return `${text}&vnp_SecureHash=${hashOf(text, secret)}`;
}

export function isSigned(parameters: Parameters, secret: string): boolean {
  return isHash(parameters['vnp_SecureHash'], signedText(parameters), secret);
}

/** The hash over values joined by `|`, as queries, refunds and their answers bear it; an absent value is empty. */
export function joinedHash(values: readonly (string | number | undefined)[], secret: string): string {
  return hashOf(joined(values), secret);
}

export function isJoinedHash(
  given: string | undefined,
  values: readonly (string | number | undefined)[],
  secret: string,
): boolean {
  return isHash(given, joined(values), secret);
}

function joined(values: readonly (string | number | undefined)[]): string {
  return values.map((value) => value ?? '').join('|');
}

/** How long it takes says nothing about where they differ. */
function isHash(given: string | undefined, text: string, secret: string): boolean {
  const wanted = Buffer.from(hashOf(text, secret));
  const hash = Buffer.from(given ?? '');
  return hash.length === wanted.length && timingSafeEqual(hash, wanted);
}

function hashOf(text: string, secret: string): string {
  return createHmac('sha512', secret).update(text).digest('hex');
}
