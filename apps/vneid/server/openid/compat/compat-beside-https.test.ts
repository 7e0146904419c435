import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { CALLBACK, testClient } from '../../testing/openid-clients.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../../testing/openid-place.ts';
import { openProvider } from '../provider.ts';
import { createCompatListener } from './listener.ts';

const VNEID = 'https://vneid.example';
const COMPAT = 'http://envelope.example:3011';
let at: OpenIdPlace;
let compat: ReturnType<typeof createCompatListener>;
beforeAll(async () => {
  at = await createOpenIdPlace({ PUBLIC_URL_VNEID: VNEID, VNEID_COMPAT: '1', PUBLIC_URL_VNEID_COMPAT: COMPAT });
  const client = {
    client_id: 'ro',
    token_endpoint_auth_method: 'client_secret_basic',
    compat: { redirect_uris: [CALLBACK] },
  } as const;
  await at.register(testClient({ ...client, compat: { redirect_uris: [CALLBACK] } }), 'connector-secret');
  compat = createCompatListener(at.services, at.listener, openProvider(at.services));
});
afterAll(async () => {
  await compat.close();
  await at.end();
});

test('each speaks at the address of its own configuration: VNeID over https, the envelope as it was set', async () => {
  const query = { response_type: 'code', client_id: 'ro', redirect_uri: CALLBACK };
  const begun = await compat.inject({ method: 'GET', url: '/authorize', query });
  const to = new URL(String(begun.headers.location));
  expect({ status: begun.statusCode, to: to.origin }).toEqual({ status: 303, to: VNEID });
  expect(to.searchParams.get('redirect_uri')).toBe(`${COMPAT}/callback`);
  // VNeID takes the request: the address that it would come back to is the one it knows for this client.
  const taken = await at.listener.inject({ method: 'GET', url: to.pathname + to.search });
  expect(taken.statusCode).toBe(303);
});

test('tokens are asked for inside the process, as over https', async () => {
  const userinfo = await compat.inject({ method: 'GET', url: '/userinfo', headers: { authorization: 'Bearer guess' } });
  expect({ status: userinfo.statusCode, body: userinfo.json() }).toEqual({ status: 401, body: { error: 'invalid_token' } });
});

test('in clear the envelope is open to this machine alone', () => {
  const open = { HOST: '0.0.0.0', PUBLIC_URL_VNEID: VNEID, VNEID_COMPAT: '1' };
  expect(() => readConfig({ ...open, PUBLIC_URL_VNEID_COMPAT: COMPAT })).toThrow('without https');
  expect(readConfig({ ...open, PUBLIC_URL_VNEID_COMPAT: 'https://envelope.example' }).compatUrl).toBe('https://envelope.example');
  expect(readConfig({ ...open, HOST: '127.0.0.1', PUBLIC_URL_VNEID_COMPAT: COMPAT }).compatUrl).toBe(COMPAT);
});
