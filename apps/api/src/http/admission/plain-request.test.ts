import { expect, test } from 'vitest';
import { readPlainRequest } from './plain-request.ts';

const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'));
const get = (...fields: string[]) => ['GET /card?a=b HTTP/1.1', 'Host: x', ...fields, '', ''].join('\r\n');
const post = (...fields: string[]) => ['POST /sign-in HTTP/1.1', 'Host: x', ...fields, '', ''].join('\r\n');

test('what a browser sends is read as far as the gate asks', () => {
  expect(read(get('Connection: keep-alive', 'Accept: */*', 'COOKIE:  openvssid_language=en '))).toEqual({
    method: 'GET',
    url: '/card?a=b',
    headers: { host: 'x', connection: 'keep-alive', cookie: 'openvssid_language=en ' },
    bodyLeft: 0,
  });
});

test('a form says how much of it is still to come', () => {
  expect(read(`${post('content-length: 5')}a=b`)).toMatchObject({ method: 'POST', bodyLeft: 2 });
  expect(read(`${post('content-length: 3')}a=b`)).toMatchObject({ bodyLeft: 0 });
});

test.each([
  ['half a head', 'GET / HTTP/1.1\r\nHost: x\r\n'],
  ['a line after the head', `${get()}x`],
  ['two requests', get() + get()],
  ['two requests, one of them with a body', `${post('content-length: 3')}a=b${get()}`],
  ['no host', 'GET / HTTP/1.1\r\nAccept: */*\r\n\r\n'],
  ['two hosts', get('host: y')],
  ['an older version', get().replace('1.1', '1.0')],
  ['an address of another kind', get().replace('/card', 'http://x/card')],
  ['a method without a body that has one', `${get('content-length: 3')}a=b`],
  ['an unusual method', get().replace('GET', 'TRACE')],
  ['two lengths', `${post('content-length: 3', 'Content-Length: 3')}a=b`],
  ['a length that is no number', `${post('content-length: +3')}a=b`],
  ['a length and pieces', `${post('content-length: 3', 'transfer-encoding: chunked')}a=b`],
  ['a space before the colon', get('content-length : 3')],
  ['a folded line', get('a: b', ' c')],
  ['a line that ends without CR', get('a: b\nc: d')],
  ['a head that ends without CR', get('a: b\n\nGET / HTTP/1.1')],
  ['a zero byte', get('a: \0')],
  ['an end of the connection', get('connection: close')],
  ['another protocol', get('connection: upgrade', 'upgrade: websocket')],
  ['somebody who waits to be asked for the body', post('expect: 100-continue', 'content-length: 3')],
  ['a head without end', get(`a: ${'b'.repeat(20_000)}`)],
])('%s is left to Node', (_what, text) => {
  expect(read(text)).toBeUndefined();
});

test('a head made to keep the reader busy does not', () => {
  const begun = performance.now();
  for (let turn = 0; turn < 100; turn += 1) read(`GET / HTTP/1.1\r\n${'a:\r\n'.repeat(2_900)}x`);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
