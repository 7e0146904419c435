import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePorts } from '@openvssid/server/testing/free-ports';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { accessToken } from './access-token.ts';

const DISCOVERY = '/.well-known/openid-configuration';
const MEGABYTE = 1024 * 1024;
let endless: string;
let taken = 0;
let asked: string[] = [];
let issuer: string;
let server: Server;
let place: TestServices;

beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  issuer = `http://localhost:${port}`;
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.setHeader('content-type', 'application/json');
    if (url === endless) return pour(response);
    response.end(JSON.stringify({ issuer, token_endpoint: `${issuer}/token` }));
  }).listen(port, 'localhost');
  await once(server, 'listening');
  place = await createTestServices({ VSSID_PARTNER_URL: issuer });
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await place.end();
});

/** Counts what the other side took: the system's own buffers hold a few megabytes. */
function pour(response: ServerResponse): void {
  const part = `"${' '.repeat(65_534)}"`;
  const more = (): void => {
    while (!response.destroyed && taken < 200 * MEGABYTE) {
      taken += part.length;
      if (!response.write(part)) return;
    }
  };
  response.on('drain', more);
  response.write('[');
  more();
}

test.each([
  ['a discovery document', DISCOVERY, [DISCOVERY]],
  ['a token', '/token', [DISCOVERY, '/token']],
])('%s without an end is read no further than any honest one', async (_what, path, paths) => {
  [endless, taken, asked] = [path, 0, []];
  await expect(accessToken(place.services)).rejects.toThrow();
  expect(asked).toEqual(paths);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(50 * MEGABYTE);
});
