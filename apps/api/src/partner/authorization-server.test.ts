import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { capabilities } from '../capabilities.ts';
import { createApplication } from '../application.ts';
import { removeExpiredProofs } from '../jobs/expired-proofs.ts';
import { about, assertion, newKey, openPartnerDesk, type PartnerDesk, tokenRequest } from './partner-fixture.ts';

const key = newKey();
let desk: PartnerDesk;
const now = () => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);

beforeAll(async () => {
  desk = await openPartnerDesk();
  await desk.register('vneid', key);
});
afterAll(() => desk.end());

const ask = async (changes: Record<string, string | null> = {}) =>
  desk.askForToken({ ...tokenRequest(await assertion(desk.issuer, 'vneid', key)), ...changes });
const proveWith = async (changes: object) =>
  desk.askForToken(tokenRequest(await assertion(desk.issuer, 'vneid', key, { ...changes })));

describe('a partner that proves itself', () => {
  test.each(['ES256', 'PS256', 'RS256'] as const)(
    'with %s is given a token of five minutes for the scopes it asked for',
    async (alg) => {
      const own = newKey(alg);
      await desk.register(`bank-${alg.toLowerCase()}`, own);
      const { status, body, headers } = await desk.askForToken(
        tokenRequest(await assertion(desk.issuer, `bank-${alg.toLowerCase()}`, own), 'health-book:read'),
      );
      expect(status).toBe(200);
      expect(body).toEqual({
        access_token: expect.stringMatching(/^[\w-]{43}$/),
        expires_in: 300,
        scope: 'health-book:read',
        token_type: 'Bearer',
      });
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  test('finds the server by its metadata, under both names', async () => {
    for (const url of ['/.well-known/oauth-authorization-server', '/.well-known/openid-configuration']) {
      const answer = await desk.partnerApp.inject({ url });
      expect(answer.json()).toMatchObject({ issuer: desk.issuer, token_endpoint: `${desk.issuer}/oauth/token` });
    }
  });

  test('proves it by a key at the address that is registered, fetched once and not again for a minute', async () => {
    const own = newKey();
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [own.jwk] }));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const jwksUri = `http://localhost:${(server.address() as AddressInfo).port}/jwks.json`;
    await desk.register('far-away', own, { jwksUri });
    const tries = await Promise.all(
      [1, 2, 3].map(async () => desk.askForToken(tokenRequest(await assertion(desk.issuer, 'far-away', own)))),
    );
    expect(tries.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(asked).toBe(1);
    server.close();
  });

  // Each would be served, were it not for the one thing: the right key is in the answer.
  test.each<[string, (response: ServerResponse, keys: string) => unknown]>([
    ['nobody answers at', (response) => response.destroy()],
    ['is silent', () => undefined],
    ['sends us elsewhere', (response, keys) => response.writeHead(302, { location: 'http://localhost:1/' }).end(keys)],
    ['answers with an error', (response, keys) => response.writeHead(500).end(keys)],
    ['says more than it should', (response, keys) => response.end(keys.replace('}', `,"more":"${'x'.repeat(64 * 1024)}"}`))],
    ['speaks no JSON', (response) => response.end('<html>')],
  ])('is refused, not served, where its address %s', async (_what, answer) => {
    const own = newKey();
    const server = createServer((_request, response) => void answer(response, JSON.stringify({ keys: [own.jwk] })));
    const { port } = await new Promise<AddressInfo>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo)),
    );
    await desk.register(`far-${port}`, own, { jwksUri: `http://localhost:${port}/` });
    const { status, body } = await desk.askForToken(tokenRequest(await assertion(desk.issuer, `far-${port}`, own)));
    expect([status, body['error']]).toEqual([expect.toBeOneOf([400, 401]), expect.stringMatching(/^invalid_client/)]);
    server.closeAllConnections();
    server.close();
  });
});

describe('an assertion with one thing wrong is refused:', () => {
  test.each([
    ['for another server', { aud: 'http://localhost:9999' }],
    ['for us and another server', { aud: ['http://localhost:3002', 'http://localhost:9999'] }],
    ['for the token endpoint instead of the issuer', { aud: 'http://localhost:3002/oauth/token' }],
    ['for nobody', { aud: undefined }],
    ['by another client', { iss: 'other' }],
    ['about another client', { sub: 'other' }],
    ['by nobody', { iss: undefined }],
    ['about nobody', { sub: undefined }],
    ['that has ended', { exp: now() - 60 }],
    ['that never ends', { exp: undefined }],
    ['that ends in a year', { exp: now() + 365 * 86_400 }],
    ['that ends in a word', { exp: 'tomorrow' }],
    ['that is not good yet', { nbf: now() + 3_600 }],
    ['of an hour to come', { iat: now() + 3_600 }],
    ['without a name of its own', { jti: undefined }],
    ['with a name that is no text', { jti: { $ne: 1 } }],
  ])('%s', async (_what, changes) => {
    const { status, body } = await proveWith(changes);
    expect([status, body['error']]).toEqual([expect.toBeOneOf([400, 401]), expect.stringMatching(/^invalid_(client|request)$/)]);
    expect(body['access_token']).toBeUndefined();
  });

  test('one that was used already, also where all come at once', async () => {
    const same = tokenRequest(await assertion(desk.issuer, 'vneid', key));
    const tries = await Promise.all(Array.from({ length: 8 }, () => desk.askForToken(same)));
    expect(tries.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 401)]);
    expect((await desk.askForToken(same)).body['error']).toBe('invalid_client');
  });

  test('signed by the key of somebody else, or by nobody', async () => {
    const stranger = newKey();
    const forged = await assertion(desk.issuer, 'vneid', { ...stranger, jwk: { ...stranger.jwk, kid: key.jwk.kid } });
    const unsigned = new UnsecuredJWT({ iss: 'vneid', sub: 'vneid', aud: desk.issuer, jti: 'u', exp: now() + 60 }).encode();
    const [head = '', claims = ''] = (await assertion(desk.issuer, 'vneid', key)).split('.');
    const cut = `${head}.${claims}.`;
    // The public key as if it were a secret of both (HS256).
    const none = `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${claims}.${'A'.repeat(43)}`;
    for (const wrong of [forged, unsigned, cut, none, 'x', 'a.b.c', '..', head]) {
      const { status, body } = await desk.askForToken(tokenRequest(wrong));
      expect([status, body['error']]).toEqual([
        expect.toBeOneOf([400, 401]),
        expect.stringMatching(/^invalid_(client|request)$/),
      ]);
    }
  });

  test('by somebody who is not registered, or no longer', async () => {
    const own = newKey();
    await desk.register('former', own);
    await desk.asOwner((client) => client.query(`update partner_client set state = 'ended' where client_id = 'former'`));
    for (const id of ['former', 'nobody', '../vneid', 'VNEID', 'x'.repeat(300), "a' or 1=1", 'a\0b', 'Ứng dụng'])
      expect((await desk.askForToken(tokenRequest(await assertion(desk.issuer, id, own)))).status).toBeOneOf([400, 401]);
  });
});

describe('a token request with one thing wrong is refused:', () => {
  test.each([
    ['no grant', { grant_type: null }, 'invalid_request'],
    [
      'another grant',
      { grant_type: 'authorization_code', code: 'x', redirect_uri: 'https://a.example' },
      'unauthorized_client|unsupported_grant_type',
    ],
    ['a password', { grant_type: 'password', username: 'a', password: 'b' }, 'unsupported_grant_type'],
    ['a refresh', { grant_type: 'refresh_token', refresh_token: 'x' }, 'unauthorized_client|unsupported_grant_type'],
    ['no scope', { scope: null }, 'invalid_scope'],
    ['an unknown scope', { scope: 'admin' }, 'invalid_scope'],
    ['one scope too many', { scope: 'health-book:read openid' }, 'invalid_scope'],
    ['no assertion', { client_assertion: null }, 'invalid_request|invalid_client'],
    ['another kind of assertion', { client_assertion_type: 'urn:other' }, 'invalid_request|invalid_client'],
    ['a secret beside it', { client_id: 'vneid', client_secret: 'x' }, 'invalid_request|invalid_client'],
    ['another id beside it', { client_id: 'other' }, 'invalid_request|invalid_client'],
    [
      'an id alone',
      { client_assertion: null, client_assertion_type: null, client_id: 'vneid' },
      'invalid_client|invalid_request',
    ],
  ])('%s', async (_what, changes, error) => {
    const { status, body } = await ask(changes);
    expect([400, 401]).toContain(status);
    expect(body['error']).toMatch(new RegExp(`^(${error})$`));
  });

  test('for a scope that the partner was not granted', async () => {
    const own = newKey();
    await desk.register('reader', own, { scopes: ['vaccinations:read'] });
    const { body } = await desk.askForToken(tokenRequest(await assertion(desk.issuer, 'reader', own), 'health-book:read'));
    expect(body).toMatchObject({ error: 'invalid_scope' });
  });

  test('in whatever shape it comes, and never with a 500', async () => {
    const shapes: [string, string][] = [
      ['application/json', '{"grant_type":"client_credentials"}'],
      ['application/x-www-form-urlencoded', 'grant_type=client_credentials&grant_type=client_credentials'],
      ['application/x-www-form-urlencoded', '%00=%00&%ff=%fe&client_id=%00'],
      ['application/x-www-form-urlencoded', `client_assertion=${'A'.repeat(70_000)}`],
      ['application/x-www-form-urlencoded', 'client_id[]=vneid&__proto__=1&constructor=2'],
      ['multipart/form-data; boundary=x', '--x--'],
      ['text/plain', ''],
    ];
    for (const [type, payload] of shapes) {
      const answer = await desk.partnerApp.inject({
        method: 'POST',
        url: '/oauth/token',
        headers: { 'content-type': type, accept: 'text/html' },
        payload,
      });
      expect([type, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([type, true]);
      expect(answer.json<{ error?: string }>().error).toMatch(/^[a-z_]+$/);
    }
  });

  test('and nothing else of OpenID is there', async () => {
    for (const url of [
      '/authorize',
      '/auth',
      '/userinfo',
      '/me',
      '/jwks',
      '/par',
      '/request',
      '/introspect',
      '/revoke',
      '/reg',
      '/session/end',
      '/device',
    ])
      for (const method of ['GET', 'POST'] as const) expect((await desk.partnerApp.inject({ method, url })).statusCode).toBe(404);
  });
});

describe('limits and ends', () => {
  test('the share of tokens is used up by the partner alone, not by who pretends to be it', async () => {
    const [own, stranger] = [newKey(), newKey()];
    await desk.register('busy', own);
    const proof = (by: typeof own) => assertion(desk.issuer, 'busy', { ...by, jwk: own.jwk });
    for (let i = 0; i < 130; i += 1) await desk.askForToken(tokenRequest(await proof(stranger)));
    expect((await desk.askForToken(tokenRequest(await proof(own)))).status).toBe(200);
  });

  test('an address that asks without end is told to come later, in the words of OAuth, and others are served', async () => {
    const knock = () => desk.partnerApp.inject({ method: 'POST', url: '/oauth/token', remoteAddress: '203.0.113.9' });
    for (let i = 0; i < 300; i += 1) await knock();
    const answer = await knock();
    expect([answer.statusCode, answer.json<{ error: string }>().error]).toEqual([429, 'temporarily_unavailable']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask()).status).toBe(200);
  });

  test('tokens and assertions that have ended are removed by the daily round', async () => {
    const left = () =>
      desk.asOwner(
        async (client) => (await client.query<{ n: number }>('select count(*)::int as n from openid_record')).rows[0]?.n,
      );
    expect(await left()).toBeGreaterThan(0);
    const later = { now: () => desk.clock.now().add({ hours: 24 }) };
    await removeExpiredProofs({ ...desk.services, clock: later });
    expect(await left()).toBe(0);
  });

  test('where the database is out of reach the partner is told to come again', async () => {
    const request = tokenRequest(await assertion(desk.issuer, 'vneid', key));
    const gone = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const db = { ...desk.services.db, read: () => Promise.reject(gone) };
    const app = await createApplication('partner', { ...desk.services, db }, capabilities.partner);
    const answer = await app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(request).toString(),
    });
    expect([answer.statusCode, z.looseObject({ error: z.string() }).parse(answer.json()).error]).toEqual([
      503,
      'temporarily_unavailable',
    ]);
    const read = await app.inject({
      method: 'POST',
      url: '/api/vaccinations',
      headers: { authorization: `Bearer ${'A'.repeat(43)}` },
      payload: about('001088900001'),
    });
    expect(read.statusCode).toBe(503);
    await app.close();
  });
});
