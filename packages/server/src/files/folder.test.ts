import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, nearestFolder, readyDataFolder } from './folder.ts';

const place = mkdtempSync(join(tmpdir(), 'openvssid-folder-'));
afterAll(() => rmSync(place, { recursive: true }));

test('a folder is made with those above it, and again without harm', () => {
  const folder = join(place, 'a', 'b');
  makeFolder(folder, 0o700);
  makeFolder(folder, 0o700);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('the data folder is made ready, the files for their owner alone', () => {
  readyDataFolder(join(place, 'data'));
  expect(statSync(join(place, 'data', 'files')).mode & 0o777).toBe(0o700);
});

test('where nobody can make a folder it is refused at once, with what to do', () => {
  writeFileSync(join(place, 'file'), '');
  const impossible = [join(place, 'file', 'data'), ...(process.platform === 'linux' ? ['/proc/openvssid/data'] : [])];
  for (const folder of impossible)
    expect(() => readyDataFolder(folder)).toThrow(expect.objectContaining({ name: 'CannotStart', message: toSay(folder) }));
});

test('the nearest folder that is there', () => {
  expect([nearestFolder(join(place, 'x', 'y')), nearestFolder(place)]).toEqual([place, place]);
});

const toSay = (folder: string): unknown => expect.stringMatching(`Make ${folder} writable .* VSSID_DATA_DIR`);
