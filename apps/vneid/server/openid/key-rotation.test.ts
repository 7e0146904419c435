import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { OPENID_TABLE } from '@openvssid/server/openid/table';
import { clientKeySet } from '../health-book/partner/key-set.ts';
import { createKeys, readKeys } from '../keys.ts';
import { retireKeys, rotateClientKey, rotateKeys } from './key-rotation.ts';

const folder = mkdtempSync(join(tmpdir(), 'vneid-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a new key of each algorithm signs, the old ones stay published until they are retired', () => {
  const file = join(folder, 'keys.json');
  createKeys(file);
  const config = readConfig({ VNEID_KEYS_FILE: file });
  const before = readKeys(file, false);
  rotateKeys(config);
  const rotated = readKeys(file, false);
  expect(rotated.signing.slice(3)).toEqual(before.signing);
  expect(rotated.signing.slice(0, 3).map(({ alg }) => alg)).toEqual(['RS256', 'ES256', 'PS256']);
  expect(rotated.sealing).toEqual(before.sealing);
  retireKeys(config);
  expect(readKeys(file, false).signing).toEqual(rotated.signing.slice(0, 3));
});

test('a new key proves VNeID to VssID, the one before it stays published until it is retired', () => {
  const file = join(folder, 'client-keys.json');
  createKeys(file);
  const config = readConfig({ VNEID_KEYS_FILE: file });
  const before = readKeys(file, false);
  rotateClientKey(config);
  const rotated = readKeys(file, false);
  expect(rotated.client.slice(1)).toEqual(before.client);
  expect(clientKeySet(rotated).keys.map(({ kid }) => kid)).toEqual(rotated.client.map(({ kid }) => kid));
  expect(new Set(rotated.client.map(({ kid }) => kid)).size).toBe(2);
  expect({ signing: rotated.signing, sealing: rotated.sealing }).toEqual({ signing: before.signing, sealing: before.sealing });
  retireKeys(config);
  expect(readKeys(file, false).client).toEqual(rotated.client.slice(0, 1));
});

test('the table of the migration is the one that the adapter knows', () => {
  const migration = readFileSync(new URL('../db/migrations/0003_openid.sql', import.meta.url), 'utf8');
  expect(migration).toContain(OPENID_TABLE.trim());
});
