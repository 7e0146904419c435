import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import Fastify from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { openDoors } from './doors.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function openApp(port = 0) {
  const app = Fastify({ forceCloseConnections: true });
  opened.push(app);
  app.get('/', async () => 'served');
  await openDoors(app, { host: '127.0.0.1', port });
  const [bound] = app.addresses();
  if (typeof bound !== 'object') throw new Error('no port');
  return { app, port: bound.port };
}

test('whichever door somebody comes through, they are served', async () => {
  const { port } = await openApp();
  const answers = await Promise.all(
    Array.from({ length: 200 }, async () =>
      (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).text(),
    ),
  );
  expect(new Set(answers)).toEqual(new Set(['served']));
});

test('a port that another program holds is not shared', async () => {
  const other = createServer().listen({ port: 0, host: '127.0.0.1', reusePort: process.platform === 'linux' });
  opened.push(other);
  await once(other, 'listening');
  const address = other.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  await expect(openApp(address.port)).rejects.toThrow('EADDRINUSE');
});

test('all doors close together, and who is inside is sent home', async () => {
  const { app, port } = await openApp();
  const visitors = Array.from({ length: 100 }, () => connect(port, '127.0.0.1'));
  await Promise.all(visitors.map((visitor) => once(visitor, 'connect')));
  const gone = Promise.all(
    visitors.map((visitor) =>
      once(
        visitor.on('error', () => undefined),
        'close',
      ),
    ),
  );
  for (const visitor of visitors) visitor.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await Promise.all(visitors.map((visitor) => once(visitor, 'data')));
  await app.close();
  await gone;
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});
