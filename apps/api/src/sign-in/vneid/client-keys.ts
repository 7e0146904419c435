import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from '@openvssid/server/cannot-start';
import { makeFolder } from '@openvssid/server/files/folder';
import { z } from 'zod';

const privateKey = z.object({
  kid: z.string().min(1),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});
const stored = z.array(z.object({ signsFrom: z.string(), key: privateKey })).min(1);

/** Newest first. A key is published at once and signs from `signsFrom` on, when VNeID has read it. */
export type ClientKeys = readonly { signsFrom: Temporal.Instant; key: z.infer<typeof privateKey> }[];

/** VNeID may hold a copy of what we publish for so long. */
const PUBLISHED_BEFORE = { hours: 1 };
/** The one that signs until then, and the one that comes. */
const KEPT = 2;

/**
 * The keys by which we prove to VNeID that it is us who ask. They open nothing of ours: lost ones are simply made anew, so they lie apart
 * from the server's keys, which are not.
 */
export function readClientKeys(file: string, now: Temporal.Instant, mayCreate: boolean): ClientKeys {
  const found = readIfThere(file);
  if (found !== undefined) return found;
  if (!mayCreate) throw new CannotStart(`${file} is not there: make it with "npm run vssid -- keys rotate-vneid".`);
  return writeKeys(file, [newKey(now)]);
}

/** A new key, published from the next start on and signing an hour later; the one before stays published, older ones go. */
export function rotateClientKeys(file: string, now: Temporal.Instant): ClientKeys {
  const before = readIfThere(file) ?? [];
  const added = newKey(before.length === 0 ? now : now.add(PUBLISHED_BEFORE));
  return writeKeys(file, [added, ...before].slice(0, KEPT));
}

/** The key to sign with; where a clock went back, the oldest. */
export function signingKey(keys: ClientKeys, now: Temporal.Instant): ClientKeys[number]['key'] | undefined {
  return (keys.find(({ signsFrom }) => Temporal.Instant.compare(signsFrom, now) <= 0) ?? keys.at(-1))?.key;
}

/** What VNeID reads at our `jwks_uri` (RFC 7517): the public halves. */
export function publicKeys(keys: ClientKeys) {
  return {
    keys: keys.map(({ key: { kid, kty, crv, x, y } }) => ({ kid, kty, crv, x, y, alg: 'ES256' as const, use: 'sig' as const })),
  };
}

function newKey(signsFrom: Temporal.Instant): ClientKeys[number] {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = pair.privateKey.export({ format: 'jwk' });
  return { signsFrom, key: privateKey.parse({ ...jwk, kid: randomBytes(8).toString('base64url') }) };
}

function readIfThere(file: string): ClientKeys | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new CannotStart(`The keys for VNeID cannot be read from ${file}.`);
  }
  try {
    return stored.parse(JSON.parse(text)).map(({ signsFrom, key }) => ({ signsFrom: Temporal.Instant.from(signsFrom), key }));
  } catch {
    // The parser's own words would quote what it read.
    throw new CannotStart(`${file} does not hold keys for VNeID: remove it, and others are made.`);
  }
}

/** At once or not at all: a process that ends meanwhile leaves the file from before. */
function writeKeys(file: string, keys: ClientKeys): ClientKeys {
  makeFolder(dirname(file));
  const whole = `${file}.${process.pid}`;
  const text = JSON.stringify(
    keys.map(({ signsFrom, key }) => ({ signsFrom: signsFrom.toString(), key })),
    null,
    2,
  );
  writeFileSync(whole, text, { mode: 0o600 });
  renameSync(whole, file);
  return keys;
}
