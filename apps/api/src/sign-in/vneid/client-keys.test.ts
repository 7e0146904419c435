import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publicKeys, readClientKeys, rotateClientKeys, signingKey } from './client-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'openvssid-client-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
const NOW = Temporal.Instant.from('2026-11-22T10:00:00+07:00');

test('the first key is made where it may be, and is the same after a restart', () => {
  const file = join(folder, 'first.json');
  expect(() => readClientKeys(file, NOW, false)).toThrow(/keys rotate-vneid/);
  const made = readClientKeys(file, NOW, true);
  expect(readClientKeys(file, NOW, false)).toEqual(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a new key is published an hour before it signs, and the one before stays published', () => {
  const file = join(folder, 'rotated.json');
  const [old] = readClientKeys(file, NOW, true);
  const keys = rotateClientKeys(file, NOW);
  expect(keys.map(({ key }) => key.kid)).toEqual([expect.not.stringMatching(`^${old?.key.kid}$`), old?.key.kid]);
  expect(signingKey(keys, NOW.add({ minutes: 59 }))).toEqual(old?.key);
  expect(signingKey(keys, NOW.add({ minutes: 60 }))).toEqual(keys[0]?.key);
  expect(publicKeys(keys).keys).toHaveLength(2);
  expect(rotateClientKeys(file, NOW.add({ hours: 2 })).map(({ key }) => key.kid)).not.toContain(old?.key.kid);
});

test('nothing private is published', () => {
  const keys = publicKeys(readClientKeys(join(folder, 'first.json'), NOW, true)).keys;
  expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']]);
});

test('a file of something else holds no keys, and is not quoted', () => {
  const file = join(folder, 'other.json');
  writeFileSync(file, 'secret words');
  expect(() => readClientKeys(file, NOW, true)).toThrow(/^(?!.*secret).*does not hold keys for VNeID/);
});
