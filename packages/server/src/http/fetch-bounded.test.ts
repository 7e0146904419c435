import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchBounded } from './fetch-bounded.ts';

let server: Server;
let address = '';
let gaveUp = false;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/none') return void response.writeHead(204).end();
    if (request.url === '/short') return void response.writeHead(201, { 'x-from': 'there' }).end('short');
    // Without an end, as fast as it is read.
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
    };
    response.on('drain', more).on('close', () => (gaveUp = true));
    return more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a short answer is as it came', async () => {
  const answer = await fetchBounded(`${address}/short`, { method: 'POST', body: 'question', signal: undefined });
  expect([answer.status, answer.headers.get('x-from'), await answer.text()]).toEqual([201, 'there', 'short']);
  expect((await fetchBounded(`${address}/none`, {})).status).toBe(204);
});

test('an answer without an end is left, by us and at the other side', async () => {
  const answer = await fetchBounded(`${address}/endless`, {});
  await expect(answer.text()).rejects.toThrow('too long');
  await expect.poll(() => gaveUp).toBe(true);
});
