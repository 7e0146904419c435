import { mkdtempSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { UsageError } from '../command-line/command.ts';
import { runAdd, runKeys, runList, runRemove } from './commands.ts';
import { registerVneid } from './demonstration.ts';
import { readKeyAddress, readKeySet } from './key-source.ts';
import { about, assertion, newKey, openPartnerDesk, type PartnerDesk, type PartnerKey, tokenRequest } from './partner-fixture.ts';
import { listPartners } from './register.ts';

let desk: PartnerDesk;
const folder = mkdtempSync(join(tmpdir(), 'openvssid-partners-'));
const said: string[] = [];

beforeAll(async () => {
  desk = await openPartnerDesk();
  vi.stubEnv('DATABASE_URL', desk.database.appUrl);
  vi.stubEnv('VSSID_DATA_DIR', folder);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await desk.end();
});

function fileOf(...keys: PartnerKey['jwk'][]): string {
  const file = join(folder, `${keys[0]?.kid ?? ''}.json`);
  writeFileSync(file, JSON.stringify({ keys }));
  return file;
}
const add = (id: string, file: string) =>
  runAdd([
    id,
    '--institution',
    'Bệnh viện Mẫu',
    '--name-vi',
    'Ứng dụng mẫu',
    '--name-en',
    'Example',
    '--scopes',
    'vaccinations:read',
    '--purposes',
    'vaccinations',
    '--jwks',
    file,
  ]);
const tokenFor = async (id: string, key: PartnerKey) =>
  desk.askForToken(tokenRequest(await assertion(desk.issuer, id, key), 'vaccinations:read'));

test('a partner is added, given other keys and ended, and each counts from the next request on', async () => {
  const [first, second] = [newKey(), newKey('PS256')];
  expect(await add('mau', fileOf(first.jwk))).toBe(0);
  await expect(add('mau', fileOf(first.jwk))).rejects.toThrow('has this id already');
  const { body } = await tokenFor('mau', first);
  expect(body).toMatchObject({ scope: 'vaccinations:read' });
  await runKeys(['mau', '--jwks', fileOf(second.jwk)]);
  expect((await tokenFor('mau', first)).status).toBe(401);
  expect((await tokenFor('mau', second)).status).toBe(200);
  await runList([]);
  expect(said.at(-1)).toContain('mau: Bệnh viện Mẫu');
  await runRemove(['mau']);
  expect((await tokenFor('mau', second)).status).toBe(401);
  expect((await desk.call(String(body['access_token']), '/api/vaccinations', about('001088900001'))).status).toBe(401);
  await expect(runRemove(['mau'])).rejects.toThrow('No active partner');
  expect(await add('mau', fileOf(first.jwk))).toBe(0);
  expect((await tokenFor('mau', first)).status).toBe(200);
});

test.each([
  ['no id', []],
  ['two ids', ['a1', 'a2']],
  ['no names', ['mau-2', '--jwks-uri', 'https://a.example/jwks']],
  [
    'an unknown scope',
    [
      'mau-2',
      '--institution',
      'A',
      '--name-vi',
      'A',
      '--name-en',
      'A',
      '--scopes',
      'all',
      '--purposes',
      'vaccinations',
      '--jwks-uri',
      'https://a.example',
    ],
  ],
  [
    'no keys',
    [
      'mau-2',
      '--institution',
      'A',
      '--name-vi',
      'A',
      '--name-en',
      'A',
      '--scopes',
      'vaccinations:read',
      '--purposes',
      'vaccinations',
    ],
  ],
])('%s: the usage is told', async (_what, args) => {
  await expect(runAdd(args)).rejects.toThrow(UsageError);
});

test('keys that are private, weak, unnamed, double or no keys are not taken', () => {
  const set = (...keys: object[]) => JSON.stringify({ keys });
  const { jwk, privateKey } = newKey();
  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });
  const { kid: _kid, ...unnamed } = jwk;
  expect(readKeySet(set(jwk, newKey('RS256').jwk))).toMatchObject({ ok: true });
  for (const wrong of [
    set(),
    set(jwk, jwk),
    set(unnamed),
    set({ ...privateKey.export({ format: 'jwk' }), kid: 'a' }),
    set({ ...weak, kid: 'a' }),
    set({ ...jwk, x: 'A' }),
    set({ kty: 'oct', k: 'c2VjcmV0', kid: 'a' }),
    'null',
    '<html>',
  ])
    expect(readKeySet(wrong)).toMatchObject({ ok: false, refusal: { code: 'keys-invalid' } });
});

test('the address of keys is https, of this machine also http while things are tried out', () => {
  expect(readKeyAddress('https://partner.example/jwks.json', true).ok).toBe(true);
  expect(readKeyAddress('http://localhost:3010/jwks.json', false).ok).toBe(true);
  for (const wrong of [
    'http://localhost:3010/jwks.json',
    'http://partner.example/',
    'https://user:pass@partner.example/',
    'file:///etc/passwd',
    'keys',
    '',
  ])
    expect(readKeyAddress(wrong, true).ok).toBe(false);
});

test('the demonstration registers VNeID at its address of the day, and does not bring it back once it was ended', async () => {
  const vneid = async () => (await listPartners(desk.services.db)).find(({ clientId }) => clientId === 'vneid');
  await registerVneid(desk.database.ownerUrl, 'http://localhost:3010');
  await registerVneid(desk.database.ownerUrl, 'http://localhost:5310');
  expect(await vneid()).toMatchObject({
    institution: 'VNeID',
    keys: 'http://localhost:5310/health-book/jwks.json',
    state: 'active',
  });
  await runRemove(['vneid']);
  await registerVneid(desk.database.ownerUrl, 'http://localhost:3010');
  expect(await vneid()).toMatchObject({ state: 'ended' });
});
