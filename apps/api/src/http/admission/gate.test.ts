import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { admit } from './gate.ts';
import type { AdmissionLimit } from './limit.ts';
import { postPorter } from './porter.ts';

type Place = { shares: number[]; left: number; free: boolean };
let server: Server | undefined;
afterEach(() => server?.close());

/** A listener with or without a free place, and what it asked for. */
async function openListener(system: 'citizen' | 'officer' | 'partner', free: boolean, hasPorter: boolean) {
  const place: Place = { shares: [], left: 0, free };
  const limit: AdmissionLimit = {
    enter(share) {
      place.shares.push(share);
      return place.free ? () => (place.left += 1) : undefined;
    },
    isFull: () => !place.free,
    state: { limit: 0, inHand: 0, refused: 0 },
  };
  server = createServer(
    admit(system, limit, (request, response) => {
      request.resume().once('end', () => response.end('served'));
    }),
  );
  if (hasPorter) postPorter(server, system, limit, new AbortController().signal);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const address = `http://127.0.0.1:${bound.port}`;
  return { place, ask: (path: string, init?: RequestInit) => fetch(address + path, init) };
}

describe.each([
  ['alone', false],
  ['with a porter before it', true],
])('the gate %s', (_which, hasPorter) => {
  const listener = (system: 'citizen' | 'officer' | 'partner', free: boolean) => openListener(system, free, hasPorter);

  test('somebody who waits for a page is told so on a page that comes back by itself', async () => {
    const { ask } = await listener('citizen', false);
    const answer = await ask('/card');
    const seconds = Number(answer.headers.get('retry-after'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
    expect(seconds).toBeGreaterThanOrEqual(20);
    const page = await answer.text();
    expect(page).toContain(`<meta http-equiv="refresh" content="${seconds}" />`);
    expect(page).toContain('nhiều người');
  });

  test('a form that was turned away is not sent again by the page', async () => {
    const { ask } = await listener('citizen', false);
    const answer = await ask('/sign-in', { method: 'POST', body: 'userName=1' });
    const page = await answer.text();
    expect(answer.status).toBe(503);
    expect(page).not.toContain('http-equiv="refresh"');
    expect(page).toContain('chưa được nhận');
  });

  test.each([
    ['citizen', '/api/card'],
    ['partner', '/anything'],
  ] as const)('a program at the %s listener gets problem details (%s)', async (system, path) => {
    const { ask } = await listener(system, false);
    const answer = await ask(path, { headers: { cookie: 'openvssid_language=en' } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await answer.json()).toMatchObject({ status: 503, code: 'overloaded', title: expect.stringMatching(/^Many people/) });
  });

  test('a page that asks for data, or sends a form by itself, gets what it can show', async () => {
    const { ask } = await listener('citizen', false);
    expect(await (await ask('/visits/__data.json')).json()).toMatchObject({ code: 'overloaded', message: expect.any(String) });
    const sent = await ask('/services', { method: 'POST', body: 'a=b', headers: { 'x-sveltekit-action': 'true' } });
    expect(await sent.json()).toMatchObject({ type: 'error', status: 503, error: { code: 'overloaded' } });
  });

  test('health, and what the busy page is made of, are served always', async () => {
    const { ask, place } = await listener('citizen', false);
    for (const path of ['/healthz/ready', '/plain.css', '/icon.svg', '/_app/immutable/a.js'])
      expect([path, (await ask(path)).status]).toEqual([path, 200]);
    expect(place.shares).toEqual([]);
  });

  test('officers come first, then the signed-in, then strangers', async () => {
    const officer = await listener('officer', true);
    await officer.ask('/');
    server?.close();
    const citizen = await listener('citizen', true);
    await citizen.ask('/', { headers: { cookie: 'openvssid_citizen=1.a' } });
    await citizen.ask('/');
    const [first, second = 0, third = 0] = [...officer.place.shares, ...citizen.place.shares];
    expect(first).toBe(1);
    expect(second).toBeLessThan(1);
    expect(third).toBeLessThan(second);
  });

  test('the place is given back when the answer is out', async () => {
    const { ask, place } = await listener('citizen', true);
    await (await ask('/card')).text();
    expect(place.left).toBeGreaterThan(0);
  });

  test('a long upload over a slow network takes no place', async () => {
    const { ask, place } = await listener('citizen', true);
    await ask('/api/drafts/x/files', { method: 'POST', body: 'x'.repeat(70_000) });
    expect(place.shares).toEqual([]);
  });
});
