import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SETTINGS } from './config.ts';

const operating = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('every setting of VNeID is explained in docs/operating.md', () => {
  expect(SETTINGS.length).toBeGreaterThan(20);
  expect(SETTINGS.filter((name) => !operating.includes(`\`${name}\``))).toEqual([]);
});

test('every command of VNeID is named there', () => {
  const words = [...read('vneid.ts').matchAll(/words: '([^']+)'/g)].map(([, found = '']) => found);
  expect(words).toContain('migrate');
  expect(words.filter((command) => !operating.includes(`\`${command}`))).toEqual([]);
});

test('the unit of VNeID names settings that VNeID knows', () => {
  const unit = read('../../../deploy/systemd/vneid.service');
  const named = [...unit.matchAll(/(?:^Environment=| )([A-Z_]+)=/gm)].map(([, name = '']) => name);
  expect(named).toContain('VNEID_KEYS_FILE');
  expect(named.filter((name) => !SETTINGS.includes(name))).toEqual([]);
});
