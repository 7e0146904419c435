import { describe, expect, it, vi } from 'vitest';
import type { InProcessCall } from './app-types.ts';
import { type Caller, callApiInProcess } from './in-process-api.ts';

const outside = vi.fn(async () => new Response('from outside'));

describe('a call of our own API', () => {
  it('stays in the process and carries who asks', async () => {
    const { calls, run } = scene();
    await run('/api/card?year=2026');
    expect(calls).toMatchObject([
      {
        method: 'GET',
        url: '/api/card?year=2026',
        remoteAddress: '203.0.113.9',
        headers: { origin: 'http://localhost:3000', 'user-agent': 'Firefox' },
      },
    ]);
    expect(outside).not.toHaveBeenCalled();
  });

  it('speaks the language of the page and carries the cookies of this request', async () => {
    const { calls, run } = scene();
    await run('/api/card');
    expect(calls[0]?.headers['cookie']).toBe('openvssid_citizen=a.b; openvssid_language=en');
  });

  it('sends the body as it is', async () => {
    const { calls, run } = scene();
    await run('/api/sign-in', { method: 'POST', body: '{"userName":"0190000001"}' });
    expect(calls[0]).toMatchObject({ method: 'POST' });
    expect(String(calls[0]?.payload)).toBe('{"userName":"0190000001"}');
  });

  it('gives cookies of the answer to the browser with the attributes the API chose, no others', async () => {
    const { set, run } = scene({ 'set-cookie': ['openvssid_citizen=x.y; Path=/; HttpOnly; SameSite=Lax'] });
    await run('/api/sign-in', { method: 'POST' });
    expect(set).toHaveBeenCalledWith('openvssid_citizen', 'x.y', { path: '/', httpOnly: true, sameSite: 'lax', secure: false });
  });

  it('tells the browser once to forget what it stored', async () => {
    const { setHeaders, run } = scene({ 'clear-site-data': '"storage"' });
    await run('/api/sign-out', { method: 'POST' });
    await run('/api/sign-out', { method: 'POST' });
    expect(setHeaders.mock.calls).toEqual([[{ 'clear-site-data': '"storage"' }]]);
  });
});

it('lets calls of other sites and pages out as usual', async () => {
  const { calls, run } = scene();
  expect(await (await run('https://example.com/api/card')).text()).toBe('from outside');
  expect(await (await run('/card')).text()).toBe('from outside');
  expect(calls).toEqual([]);
});

function scene(answerHeaders: Record<string, string | string[]> = {}) {
  outside.mockClear();
  const calls: InProcessCall[] = [];
  const set = vi.fn();
  const setHeaders = vi.fn();
  const page = new Request('http://localhost:3000/card', { headers: { 'user-agent': 'Firefox' } });
  const inject = async (call: InProcessCall) => {
    calls.push(call);
    return { statusCode: 200, headers: answerHeaders, rawPayload: Buffer.from('{}') };
  };
  const event: Caller = {
    request: page,
    url: new URL(page.url),
    locals: { language: 'en' },
    platform: { req: { openvssid: { requestId: 'r1', address: '203.0.113.9', inject } } },
    cookies: { getAll: () => [{ name: 'openvssid_citizen', value: 'a.b' }], parse: parseCookie, set },
    setHeaders,
  };
  const run = async (address: string, init?: RequestInit) =>
    callApiInProcess({ event, request: new Request(new URL(address, page.url), init), fetch: outside });
  return { calls, set, setHeaders, run };
}

/** What SvelteKit's own `cookies.parse` makes of the one line above. */
function parseCookie(): ReturnType<Caller['cookies']['parse']> {
  return { name: 'openvssid_citizen', value: 'x.y', path: '/', httpOnly: true, sameSite: 'lax' };
}
