import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from '@openvssid/server/openid/library';
import { CLIENT_ID, CLIENT_SECRET, REDIRECT_URI } from './client.ts';

const port = Number(process.argv[2]);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Its own in-memory adapter and its own plain pages; a key of the size that VNeID signs with. */
const provider = new Provider(`http://localhost:${port}`, {
  clients: [{ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uris: [REDIRECT_URI] }],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'bench' }] },
  routes: { authorization: '/authorize', pushed_authorization_request: '/par' },
  cookies: { keys: ['a key for the cookies of a measurement'] },
  pkce: { required: () => true },
});
const answer = provider.callback();
const server = createServer((request, response) => void answer(request, response));
// While the other one has its turn nobody asks here: the generator's connections stay open meanwhile.
server.keepAliveTimeout = 72_000;
server.listen(port, 'localhost', () => process.send?.('ready'));
process.once('disconnect', () => process.exit(0));
