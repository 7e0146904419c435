import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig, SETTINGS } from './config.ts';

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

test('with hosts and secrets filled in, the compose file is a configuration that starts in production', () => {
  const file = read('../../../deploy/vneid/compose.yaml');
  const [, migrate = '', server = ''] = file.split(/^ {2}(?:migrate|server):$/m);
  const fromFile = (/^for name in (.*); do$/m.exec(read('../../../deploy/with-secrets.sh'))?.[1] ?? '').split(' ');
  for (const service of [migrate, server]) {
    const environment = /environment:\n((?: {6}.*\n)+)/.exec(service)?.[1] ?? '';
    const settings = [...environment.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name = '', value = '']) => filled(name, value));
    expect(settings.map(([name]) => name).filter((name) => !SETTINGS.includes(name))).toEqual([]);
    const secret = [...environment.matchAll(/^ {6}([A-Z_]+)_FILE: /gm)].map(([, name = '']) => name);
    expect(secret.filter((name) => name !== 'VNEID_KEYS').every((name) => fromFile.includes(name))).toBe(true);
    expect(readConfig(Object.fromEntries(settings)).publicUrl).toBe('https://a.example');
  }
  expect(server).not.toContain('owner_url\n');
});

function filled(name: string, value: string): [string, string] {
  if (name !== 'VNEID_KEYS_FILE' && name.endsWith('_FILE'))
    return [name.slice(0, -'_FILE'.length), 'https://vneid_app:x@database'];
  const host = value
    .replace(/\$\{(SMS_URL|VSSID_URL|VSSID_PARTNER_URL):\?\}/, 'https://b.example')
    .replace(/\$\{\w+:\?\}/, 'a.example');
  return [name, host.replace(/\$\{\w+:-(.*)\}/, '$1')];
}
