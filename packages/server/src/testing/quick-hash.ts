import { argon2Sync, randomBytes } from 'node:crypto';

/**
 * A password as the product stores it, at argon2's least cost, which the text itself names: to be compared with in a millisecond. For tests of
 * what is not the hash; whatever the product hashes itself costs what it costs.
 */
export function quickHash(password: string): string {
  const nonce = randomBytes(16);
  const message = Buffer.from(password.normalize('NFC'), 'utf8');
  const tag = argon2Sync('argon2id', { message, nonce, tagLength: 32, memory: 8, passes: 1, parallelism: 1 });
  const [salt, value] = [nonce, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
  return `$argon2id$v=19$m=8,t=1,p=1$${salt ?? ''}$${value ?? ''}`;
}
