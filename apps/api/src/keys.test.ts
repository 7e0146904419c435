import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seal, unseal } from '@openvssid/server/seal';
import { deriveSealingKeys, readKeys } from './keys.ts';

const secret = randomBytes(32);
const purposes = [
  'files',
  'secondFactors',
  'oneTimeCodes',
  'recoveryCookie',
  'wardReferences',
  'participants',
  'lookUpChallenges',
  'backups',
  'vneid',
  'partnerRecords',
  'pushSubscriptions',
  'webPush',
] as const;

test('what was sealed opens with the keys of the same secret, after any restart', () => {
  const sealed = seal(deriveSealingKeys(secret).files, Buffer.from('thẻ'));
  expect(unseal(deriveSealingKeys(secret).files, sealed).toString()).toBe('thẻ');
  expect(() => unseal(deriveSealingKeys(randomBytes(32)).files, sealed)).toThrow();
});

test('what was sealed for one purpose opens for no other', () => {
  const keys = deriveSealingKeys(secret);
  const sealed = seal(keys.files, Buffer.from('thẻ'));
  for (const purpose of purposes.slice(1)) expect(() => unseal(keys[purpose], sealed)).toThrow();
  expect(new Set(Object.values(keys).map((key) => key.toString('hex'))).size).toBe(purposes.length);
});

test('the keys of a secret never change: they would open nothing that was sealed before', () => {
  const keys = deriveSealingKeys(Buffer.alloc(32, 7));
  // HKDF-SHA-256 without salt, info "openvssid files", reckoned by another implementation.
  expect(keys.files.toString('hex')).toBe('f6c8a87b2ffdcd22ddfcd4b78e3ba6ddb291aee6e4db134a6952a826ec1a0a99');
});

test('a file of something else holds no keys, and is not quoted', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'openvssid-keys-')), 'keys.json');
  for (const text of ['{ "sealing": secret', '{}', '']) {
    writeFileSync(file, text);
    expect(() => readKeys(file, true)).toThrow(`${file} does not hold the server's keys`);
  }
});
