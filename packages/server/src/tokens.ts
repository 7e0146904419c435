import { createHash, randomBytes } from 'node:crypto';

/** A secret that is handed out once: in a cookie or a link. 256 bits, 43 characters that an address may hold. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: whoever reads the tables can use none. It is random, so a plain digest is enough. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
