import { generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '@openvssid/server/cannot-start';
import { makeFolder } from '@openvssid/server/files/folder';

const jwk = z.looseObject({ kid: z.string(), kty: z.string(), alg: z.string(), use: z.literal('sig') });

const stored = z.object({
  /** 32 bytes, base64url: every sealing key is derived from it. */
  sealing: z.string(),
  /** Private keys (JWK) that sign tokens: of each algorithm the first signs, all are published. */
  signing: z.array(jwk).min(1),
  /** Private keys (JWK) by which VNeID proves itself to others as their client: the first signs, all are published. */
  client: z.array(jwk).min(1),
});

export type SigningKey = z.infer<typeof jwk>;
export type Keys = { sealing: SealingKeys; signing: readonly SigningKey[]; client: readonly SigningKey[] };

/** A key for each purpose: what is sealed for one opens for no other. */
export type SealingKeys = Readonly<
  Record<'cookies' | 'openid' | 'healthBook' | 'oneTimeCodes' | 'passcodes' | 'declarations' | 'vaccinations', Buffer>
>;

const KEY_BYTES = 32;

/** Reads VNeID's keys; makes them (mode 600) where `mayCreate` and the file does not exist. */
export function readKeys(file: string, mayCreate: boolean): Keys {
  return keysOf(parseKeys(file, readOrCreate(file, mayCreate)));
}

function parseKeys(file: string, text: string): z.infer<typeof stored> {
  const parsed = stored.safeParse(parsedJson(text));
  if (!parsed.success) throw new CannotStart(`${file} does not hold VNeID's keys: restore it from the copy in its safe place.`);
  return parsed.data;
}

/** Keys that nobody keeps, for tests. */
export function throwAwayKeys(): Keys {
  return keysOf(newKeys());
}

function keysOf({ sealing, signing, client }: z.infer<typeof stored>): Keys {
  const secret = Buffer.from(sealing, 'base64url');
  // The names are part of the format of everything sealed and never change.
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `vneid ${purpose}`, KEY_BYTES));
  return {
    signing,
    client,
    sealing: {
      cookies: keyFor('cookies'),
      openid: keyFor('openid'),
      healthBook: keyFor('healthBook'),
      oneTimeCodes: keyFor('oneTimeCodes'),
      passcodes: keyFor('passcodes'),
      declarations: keyFor('declarations'),
      vaccinations: keyFor('vaccinations'),
    },
  };
}

/** What cannot be read holds no keys; the parser's own words would quote what it read. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOrCreate(file: string, mayCreate: boolean): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || !mayCreate)
      throw new CannotStart(
        `VNeID's keys cannot be read from ${file}: set VNEID_KEYS_FILE, or make them with "npm run vneid -- keys create".`,
      );
  }
  createKeys(file);
  return readFileSync(file, 'utf8');
}

/** Writes new keys; never over existing ones. */
export function createKeys(file: string): void {
  makeFolder(dirname(file));
  writeFileSync(file, JSON.stringify(newKeys(), null, 2), { mode: 0o600, flag: 'wx' });
}

/** The keys that rotate. */
export type Rotating = Pick<Keys, 'signing' | 'client'>;

/** Writes other keys into the file, whole or not at all; the rest of it stays. The server reads it when it starts. */
export function changeKeys(file: string, change: (keys: Rotating) => Partial<Rotating>): void {
  const keys = parseKeys(file, readOrCreate(file, false));
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, JSON.stringify({ ...keys, ...change(keys) }, null, 2), { mode: 0o600 });
  renameSync(unfinished, file);
}

function newKeys(): z.infer<typeof stored> {
  return {
    sealing: randomBytes(KEY_BYTES).toString('base64url'),
    signing: [newSigningKey('RS256'), newSigningKey('ES256'), newSigningKey('PS256')],
    client: [newSigningKey('ES256')],
  };
}

/** A private key for one algorithm of RFC 7518, as a JWK. */
export function newSigningKey(alg: 'RS256' | 'ES256' | 'PS256'): SigningKey {
  const { privateKey } =
    alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return jwk.parse({ ...privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid: randomBytes(6).toString('base64url') });
}
