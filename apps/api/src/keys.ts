import { generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '@openvssid/server/files/folder';

const stored = z.object({
  /** 32 bytes, base64url: every sealing key is derived from it. */
  sealing: z.string(),
  /** Private keys (JWK, ES256) that sign card tokens and the status list; the first signs, all are published. */
  signing: z
    .array(
      z.looseObject({
        kid: z.string(),
        kty: z.literal('EC'),
        crv: z.literal('P-256'),
        d: z.string(),
        x: z.string(),
        y: z.string(),
      }),
    )
    .min(1),
});

export type SigningKey = z.infer<typeof stored>['signing'][number];
export type Keys = { sealing: SealingKeys; signing: [SigningKey, ...SigningKey[]] };

/** A key for each purpose: what is sealed for one opens for no other, and a fault in one use says nothing about the rest. */
export type SealingKeys = Readonly<
  Record<
    | 'files'
    | 'secondFactors'
    | 'oneTimeCodes'
    | 'recoveryCookie'
    | 'wardReferences'
    | 'participants'
    | 'lookUpChallenges'
    | 'backups'
    | 'vneid'
    | 'partnerRecords'
    // The addresses and keys of people's browsers; and our own key towards push services, which is the scalar of a P-256 key.
    | 'pushSubscriptions'
    | 'webPush',
    Buffer
  >
>;

const KEY_BYTES = 32;

/** Reads the server's keys; makes them (mode 600) where `mayCreate` and the file does not exist. */
export function readKeys(file: string, mayCreate: boolean): Keys {
  const parsed = stored.safeParse(parsedJson(readOrCreate(file, mayCreate)));
  if (!parsed.success) throw new Error(`${file} does not hold the server's keys: restore it from the copy in its safe place.`);
  const [first, ...rest] = parsed.data.signing;
  const sealing = Buffer.from(parsed.data.sealing, 'base64url');
  if (!first || sealing.length !== KEY_BYTES)
    throw new Error(`${file}: the sealing key is 32 bytes, and one signing key is needed.`);
  return { sealing: deriveSealingKeys(sealing), signing: [first, ...rest] };
}

/** What cannot be read holds no keys; the parser's own words would quote what it read. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** HKDF (RFC 5869) with SHA-256; the names are part of the format of everything sealed and never change. */
export function deriveSealingKeys(secret: Buffer): SealingKeys {
  const keyFor = (purpose: keyof SealingKeys) => Buffer.from(hkdfSync('sha256', secret, '', `openvssid ${purpose}`, KEY_BYTES));
  return {
    files: keyFor('files'),
    secondFactors: keyFor('secondFactors'),
    oneTimeCodes: keyFor('oneTimeCodes'),
    recoveryCookie: keyFor('recoveryCookie'),
    wardReferences: keyFor('wardReferences'),
    participants: keyFor('participants'),
    lookUpChallenges: keyFor('lookUpChallenges'),
    backups: keyFor('backups'),
    vneid: keyFor('vneid'),
    partnerRecords: keyFor('partnerRecords'),
    pushSubscriptions: keyFor('pushSubscriptions'),
    webPush: keyFor('webPush'),
  };
}

function readOrCreate(file: string, mayCreate: boolean): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || !mayCreate)
      throw new Error(
        `The server's keys cannot be read from ${file}: set VSSID_KEYS_FILE, or make them with "npm run vssid -- keys create".`,
      );
  }
  createKeys(file);
  return readFileSync(file, 'utf8');
}

/** Writes new keys; never over existing ones. */
export function createKeys(file: string): void {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signing = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(6).toString('base64url') };
  makeFolder(dirname(file));
  writeFileSync(file, JSON.stringify({ sealing: randomBytes(KEY_BYTES).toString('base64url'), signing: [signing] }, null, 2), {
    mode: 0o600,
    flag: 'wx',
  });
}
