import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diskStore } from './file-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'openvssid-store-'));
const store = diskStore(folder);
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is there whole, readable by its owner alone', async () => {
  const key = randomUUID();
  await store.put(key, Buffer.from('sealed'));
  expect(await store.get(key)).toEqual(Buffer.from('sealed'));
  expect(statSync(join(folder, key.slice(0, 2), key)).mode & 0o777).toBe(0o600);
});

test('what cannot be written leaves nothing behind', async () => {
  const key = randomUUID();
  // In the way of the last step, as a full disk is of the steps before.
  mkdirSync(join(folder, key.slice(0, 2), key, 'in-the-way'), { recursive: true });
  await expect(store.put(key, Buffer.from('sealed'))).rejects.toThrow();
  expect(readdirSync(join(folder, key.slice(0, 2))).filter((name) => name.startsWith(key))).toEqual([key]);
});
