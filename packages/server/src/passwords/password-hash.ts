import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** argon2id with OWASP's parameters: 19 MiB, two passes, one lane; about 55 ms on a server's core. */
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;

const derive = promisify(argon2);

/** The password as a PHC string, `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string, salt = randomBytes(SALT_BYTES)): Promise<string> {
  const tag = await derive('argon2id', { message: messageOf(password), nonce: salt, tagLength: TAG_BYTES, ...PARAMETERS });
  const { memory, passes, parallelism } = PARAMETERS;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** Whether it is the password. With nothing to compare it takes as long and says no: a name without an account answers no faster. */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const parts = PHC.exec(stored ?? NOBODYS_HASH)?.groups;
  if (!parts) throw new Error('a stored password hash is not argon2id in PHC form');
  const tag = Buffer.from(parts['tag'] ?? '', 'base64');
  const computed = await derive('argon2id', {
    message: messageOf(password),
    nonce: Buffer.from(parts['salt'] ?? '', 'base64'),
    tagLength: tag.length,
    memory: Number(parts['memory']),
    passes: Number(parts['passes']),
    parallelism: Number(parts['parallelism']),
  });
  return timingSafeEqual(computed, tag) && stored !== null && stored !== undefined;
}

const PHC = /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<parallelism>\d+)\$(?<salt>[\w+/]+)\$(?<tag>[\w+/]+)$/;

/** No password leads here: `verifyPassword` says no whatever the tag. */
const NOBODYS_HASH = `$argon2id$v=19$m=${PARAMETERS.memory},t=${PARAMETERS.passes},p=${PARAMETERS.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Keyboards differ in how they compose Vietnamese letters; NFC makes them one. */
function messageOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'), 'utf8');
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
