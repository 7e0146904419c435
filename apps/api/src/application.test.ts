import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadTables } from '@openvssid/rules/load';
import { systemClock } from '@openvssid/server/clock';
import { readConfig } from './config.ts';
import { openDatabase, sql } from '@openvssid/server/db/database';
import { diskStore } from '@openvssid/server/files/file-store';
import { throwAwayKeys, throwAwaySigner } from './openapi.ts';
import type { Services } from './services.ts';
import { RefusedError, valueOf } from './http/answer.ts';
import type { Api } from './http/api.ts';
import { createApplication } from './application.ts';

const services: Services = {
  config: readConfig({}),
  clock: systemClock,
  db: openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' }),
  keys: throwAwayKeys(),
  signer: throwAwaySigner,
  files: diskStore('.'),
  tables: loadTables(),
  log: pino({ level: 'silent' }),
};

const ONE = sql<{ one: number }>('test-one-row', 'select 1 as one');

function exampleRoutes(api: Api): void {
  const body = z.object({ amount: z.number().int(), person: z.object({ name: z.string() }) });
  api.post(
    '/api/example',
    { config: { access: 'open' }, schema: { body, response: { 200: z.object({ done: z.boolean() }) } } },
    async () => ({ done: true }),
  );
  api.get(
    '/api/closed',
    { config: { access: 'citizen' }, schema: { querystring: z.object({ secret: z.string() }) } },
    async () => 'never',
  );
  api.get('/api/fault', { config: { access: 'open' } }, async () => Promise.reject(new Error('password of Nguyễn Văn Mẫu')));
  api.get('/api/wait', { config: { access: 'open' } }, async () => {
    throw new RefusedError({ code: 'account-locked', params: { minutes: 15, seconds: 900 } });
  });
  api.get('/api/read', { config: { access: 'open' } }, () => services.db.read(ONE));
  for (const code of ['ENOSPC', '53100'])
    api.get(`/api/full/${code}`, { config: { access: 'open' } }, async () =>
      Promise.reject(Object.assign(new Error('full'), { code })),
    );
  api.get('/api/unlisted', { config: { access: 'open' } }, async () => valueOf({ ok: false, refusal: { code: 'no-such-code' } }));
}

let app: Awaited<ReturnType<typeof createApplication>>;
beforeAll(async () => {
  app = await createApplication('citizen', services, [exampleRoutes]);
});
afterAll(async () => {
  await app.close();
  await services.db.close();
});

const good = { amount: 1, person: { name: 'Mẫu' } };

describe('bad input', () => {
  test('names each fault by its path and is a 400 with a code', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/example', payload: { amount: 'x', person: {} } });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'invalid-request', title: 'Yêu cầu chưa hợp lệ. Vui lòng kiểm tra lại.' });
    expect(answer.json().errors.map((error: { path: string }) => error.path)).toEqual(['amount', 'person.name']);
  });

  test.each([
    ['broken JSON', 'application/json', '{"amount":', 'malformed-json', 400],
    ['no JSON at all', 'application/json', '', 'malformed-json', 400],
    ['another media type', 'text/csv', 'a;b', 'unsupported-media-type', 415],
    ['a body beyond the limit', 'application/json', `"${'x'.repeat(300_000)}"`, 'too-large', 413],
  ])('%s is refused with its own code', async (_case, type, payload, code, status) => {
    const answer = await app.inject({ method: 'POST', url: '/api/example', headers: { 'content-type': type }, payload });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  test.each([
    ['the character 0 in a text', '/api/example', { amount: 1, person: { name: 'a\0b' } }],
    ['half a character', '/api/example', { amount: 1, person: { name: '\ud800' } }],
    ['the character 0 in a name deep inside', '/api/example', { ...good, more: [{ 'a\0': 1 }] }],
    ['the character 0 in an address', '/api/example/%00', good],
    ['the character 0 in a query', '/api/example?name=%00', good],
  ])('%s does not reach the database', async (_case, url, payload) => {
    const answer = await app.inject({ method: 'POST', url, payload });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid-request']);
  });

  test('nesting without end is read to its end', async () => {
    const payload = `{"amount":1,"person":{"name":"Mẫu"},"more":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const answer = await app.inject({
      method: 'POST',
      url: '/api/example',
      headers: { 'content-type': 'application/json' },
      payload,
    });
    expect(answer.statusCode).toBe(200);
  });

  test('an unknown path below /api is a problem, not a page', async () => {
    const answer = await app.inject('/api/nothing/here');
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
  });
});

describe('faults of ours', () => {
  test('tell the reader a code to quote and nothing of the cause', async () => {
    const answer = await app.inject('/api/fault');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('Nguyễn');
    expect(answer.json().title).toBe(`Có lỗi xảy ra. Mã lỗi ${answer.json().requestId}.`);
  });

  test('a refusal that is not in the table is one', async () => {
    expect((await app.inject('/api/unlisted')).statusCode).toBe(500);
  });
});

test('while the database is out of reach, people are told to come back', async () => {
  const answer = await app.inject('/api/read');
  expect([answer.statusCode, answer.json().code]).toEqual([503, 'out-of-service']);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
});

test('while a disk is full too, whether a file or a row does not fit', async () => {
  for (const code of ['ENOSPC', '53100']) {
    const answer = await app.inject(`/api/full/${code}`);
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'out-of-service']);
  }
});

test('a limit says the wait in the text and in Retry-After, in the language asked for', async () => {
  const answer = await app.inject({ url: '/api/wait', headers: { 'accept-language': 'en-GB' } });
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '900']);
  expect(answer.json().title).toBe('The account is locked after too many wrong tries. Please try again in 15 minutes.');
});

test('a stranger gets 401 before the request is looked at', async () => {
  const answer = await app.inject('/api/closed');
  expect([answer.statusCode, answer.json().code]).toEqual([401, 'session-expired']);
});

describe('writes', () => {
  test.each([
    ['from our own page', { origin: 'http://localhost:3000' }, 200],
    ['from a program', {}, 200],
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['from the console on its own port', { origin: 'http://localhost:3001' }, 403],
    ['from a page that hides its origin', { origin: 'null' }, 403],
    ['without Origin but cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s: %o answers %i', async (_case, headers: Record<string, string>, status) => {
    expect((await app.inject({ method: 'POST', url: '/api/example', headers, payload: good })).statusCode).toBe(status);
  });
});

test('a route that does not say who may call it stops the server', async () => {
  const forgetful = (api: Api): void => {
    api.get('/api/forgotten', async () => 'open to all');
  };
  await expect(createApplication('citizen', services, [forgetful])).rejects.toThrow('does not say who may call it');
});

test('the OpenAPI document is 3.1 and describes the routes', async () => {
  const document = (await app.inject('/api/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toContain('/api/example');
});

test('answers of the API may not be framed, kept or run', async () => {
  const { headers } = await app.inject('/healthz/live');
  expect(headers['x-frame-options']).toBe('DENY');
  const api = await app.inject('/api/openapi.json');
  expect(api.headers['cache-control']).toBe('no-store');
  expect(api.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});
