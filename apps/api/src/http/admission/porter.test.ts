import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { admit } from './gate.ts';
import type { AdmissionLimit } from './limit.ts';
import { postPorter } from './porter.ts';

const opened: { close(): unknown }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A server whose places can all be taken and given back; what Node's HTTP learned of is in `seen`. */
async function openServer() {
  const place = { free: true };
  const seen: string[] = [];
  const closing = new AbortController();
  const limit: AdmissionLimit = {
    enter: () => (place.free ? () => undefined : undefined),
    isFull: () => !place.free,
    state: { limit: 0, inHand: 0, refused: 0 },
  };
  const serve = admit('citizen', limit, (request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => response.end(`served ${request.url ?? ''} ${body} for ${request.socket.remoteAddress ?? ''};`));
  });
  const server: Server = postPorter(createServer({ keepAliveTimeout: 60_000 }, serve), 'citizen', limit, closing.signal);
  server.on('request', ({ method, url }) => seen.push(`${method ?? ''} ${url ?? ''}`));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push({ close: () => server.close().closeAllConnections() });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return { place, seen, closing, server, port: bound.port };
}

/** A connection, all that came back over it, and a wait until that says what is expected. */
async function openConnection(port: number) {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  opened.push({ close: () => socket.destroy() });
  let received = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (received += piece));
  await once(socket, 'connect');
  // Cut off or closed in order: gone is gone.
  const gone = new Promise((resolve) => socket.once('close', resolve).on('error', () => undefined));
  const until = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(received)) await once(socket, 'data');
    const all = received;
    received = '';
    return all;
  };
  return { socket, gone, until, send: (text: string) => socket.write(text) };
}

const get = (path: string, ...fields: string[]) => [`GET ${path} HTTP/1.1`, 'Host: x', ...fields, '', ''].join('\r\n');
const post = (path: string, length: number) => `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`;
const BUSY = /^HTTP\/1\.1 503 [\s\S]*retry-after: \d+[\s\S]*<\/html>\s*$/;

test('who is turned away never reaches Node, and is served on the same connection as soon as there is a place', async () => {
  const { place, seen, port } = await openServer();
  const { send, until } = await openConnection(port);
  place.free = false;
  for (const path of ['/first', '/second']) {
    send(get(path));
    await until(BUSY);
  }
  place.free = true;
  send(get('/third'));
  expect(await until(/served.*;/)).toContain('served /third  for 127.0.0.1;');
  place.free = false;
  send(get('/fourth'));
  await until(BUSY);
  expect(seen).toEqual(['GET /third']);
});

test('who asks for the head alone gets no body', async () => {
  const { place, port } = await openServer();
  const { send, until } = await openConnection(port);
  place.free = false;
  send(get('/').replace('GET', 'HEAD'));
  expect(await until(/\r\n\r\n/)).toMatch(/content-length: [1-9]\d+\r\n[\s\S]*\r\n\r\n$/);
});

test.each([true, false])('a request that comes byte by byte is answered as any other (a place is free: %s)', async (free) => {
  const { place, port } = await openServer();
  const { send, until } = await openConnection(port);
  place.free = free;
  for (const byte of get('/slow')) {
    send(byte);
    await new Promise(setImmediate);
  }
  await until(free ? /served \/slow/ : BUSY);
});

test.each([true, false])('several requests at once are answered in their order (a place is free: %s)', async (free) => {
  const { place, port } = await openServer();
  const { send, until } = await openConnection(port);
  place.free = free;
  send(get('/1') + get('/2') + get('/healthz/ready'));
  const answers = await until(/served \/healthz.*;/);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(
    free ? Array(3).fill('HTTP/1.1 200') : ['HTTP/1.1 503', 'HTTP/1.1 503', 'HTTP/1.1 200'],
  );
});

test('what stands in a body is never taken for a request', async () => {
  const { place, seen, port } = await openServer();
  const { send, until } = await openConnection(port);
  const hidden = get('/hidden');
  send(post('/form', hidden.length * 2));
  while (seen.length === 0) await new Promise(setImmediate);
  place.free = false;
  send(hidden);
  await new Promise(setImmediate);
  send(hidden);
  const answer = await until(/served.*;|503/s);
  expect(answer).toContain(`served /form ${hidden}${hidden} for`);
  send(get('/after'));
  await until(BUSY);
  expect(seen).toEqual(['POST /form']);
});

test('long bodies and long answers go through whole, however slowly they are read', async () => {
  const { place, port } = await openServer();
  const { socket, send, until } = await openConnection(port);
  place.free = false;
  const body = 'x'.repeat(3_000_000);
  send(post('/long', body.length) + body);
  socket.pause();
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  socket.resume();
  expect((await until(/ for .*;/)).split('\r\n\r\n')[1]).toBe(`served /long ${body} for 127.0.0.1;`);
});

test('a form that arrived whole is turned away with a word about it, and the connection goes on', async () => {
  const { place, seen, port } = await openServer();
  const { send, until } = await openConnection(port);
  place.free = false;
  send(`${post('/form', 3)}a=b`);
  expect(await until(BUSY)).toContain('chưa được nhận');
  place.free = true;
  send(get('/next'));
  await until(/served \/next/);
  expect(seen).toEqual(['GET /next']);
});

test.each([
  ['a length and pieces', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\na=b'],
  ['no host', 'GET / HTTP/1.1\r\nAccept: */*\r\n\r\n'],
  ['no HTTP at all', 'hello\r\n\r\n'],
])('Node says what it thinks of a request with %s, and ends the connection', async (_what, text) => {
  const { place, port } = await openServer();
  const { gone, send, until } = await openConnection(port);
  place.free = false;
  send(text);
  expect(await until(/HTTP/)).toMatch(/^HTTP\/1\.1 400 /);
  await gone;
});

test('who wants the connection closed after the answer has it closed', async () => {
  const { place, port } = await openServer();
  for (place.free of [true, false]) {
    const { gone, send, until } = await openConnection(port);
    send(get('/', 'Connection: close'));
    await until(place.free ? /served/ : BUSY);
    await gone;
  }
});

test('who asks again and again without reading the answers fills no memory of ours', async () => {
  const { place, server, port } = await openServer();
  place.free = false;
  const [theirs, { socket }] = await Promise.all([
    once(server, 'connection').then(([connection]: Socket[]) => connection),
    openConnection(port),
  ]);
  if (!theirs) throw new Error('nobody came');
  socket.pause();
  // Each by itself: several in one piece would be Node's.
  while (!theirs.isPaused()) {
    const heard = once(theirs, 'data');
    socket.write(get('/'));
    await heard;
  }
  expect(theirs.writableLength).toBeLessThan(200_000);
  socket.resume();
  await once(theirs, 'drain');
  expect(theirs.isPaused()).toBe(false);
});

test('when the server closes, those who have asked nothing are sent home too', async () => {
  const { closing, server, port } = await openServer();
  const visitors = await Promise.all(Array.from({ length: 20 }, () => openConnection(port)));
  visitors[0]?.send(get('/'));
  await visitors[0]?.until(/served/);
  closing.abort();
  server.close().closeAllConnections();
  await Promise.all([...visitors.map(({ gone }) => gone), once(server, 'close')]);
});

test('a caller who hangs up in the middle ends the request, and one who says nothing is not waited for', async () => {
  const { server, port } = await openServer();
  const { socket, send } = await openConnection(port);
  const aborted = new Promise((resolve) =>
    server.once('request', (request: IncomingMessage) => {
      request.on('error', () => undefined).once('close', resolve);
      socket.destroy();
    }),
  );
  send(post('/form', 10));
  await aborted;
  server.keepAliveTimeout = 50;
  const silent = await openConnection(port);
  await silent.gone;
});
