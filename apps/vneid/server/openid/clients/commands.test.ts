import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRegistration } from './commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'vneid-clients-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CLIENT = {
  client_id: 'so-y-te',
  client_name: 'Sở Y tế',
  'client_name#en': 'Department of Health',
  purpose: 'Đăng nhập',
  'purpose#en': 'To sign you in',
  redirect_uris: ['https://soyte.example/callback'],
  scope: 'openid citizen',
  token_endpoint_auth_method: 'private_key_jwt',
  jwks_uri: 'https://soyte.example/jwks.json',
};

function fileOf(other: object): string {
  const file = join(folder, 'client.json');
  writeFileSync(file, JSON.stringify({ ...CLIENT, ...other }));
  return file;
}

test('a client elsewhere is registered in production', () => {
  const compat = { redirect_uris: ['https://soyte.example/envelope'] };
  expect(readRegistration(fileOf({ compat }), true)).toMatchObject({ client_id: 'so-y-te', compat });
});

test.each<[string, object]>([
  ['redirect_uris', { redirect_uris: ['https://soyte.example/callback', 'http://localhost:4399/callback'] }],
  ['post_logout_redirect_uris', { post_logout_redirect_uris: ['http://127.0.0.1/'] }],
  ['backchannel_logout_uri', { backchannel_logout_uri: 'http://localhost/logout' }],
  ['sector_identifier_uri', { sector_identifier_uri: 'https://localhost/sector.json' }],
  ['jwks_uri', { jwks_uri: 'http://[::1]:8080/jwks.json' }],
  ['compat', { compat: { redirect_uris: ['http://localhost:4399/callback'] } }],
])('in production no %s is on this machine', (_name, other) => {
  expect(() => readRegistration(fileOf(other), true)).toThrow('no client is on this machine (http');
  expect(readRegistration(fileOf(other), false).client_id).toBe('so-y-te');
});
