import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Asked = { path: string; body: Record<string, unknown> };
type Answer = { status: number; body: unknown };

/** VssID's partner API as far as these stories see it. `answer` says what comes back; every call is in `asked`. */
export type VssidStandIn = {
  url: string;
  asked: Asked[];
  answer: (asked: Asked) => Answer;
  end: () => Promise<void>;
};

export async function startVssidStandIn(): Promise<VssidStandIn> {
  const server = createServer((request, response) => void respond(standIn, request, response));
  const standIn: VssidStandIn = {
    url: '',
    asked: [],
    answer: () => ({ status: 500, body: {} }),
    async end() {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  standIn.url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  return standIn;
}

async function respond(standIn: VssidStandIn, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  const chunks = (await request.toArray()) as Buffer[];
  const { status, body } = path.startsWith('/api/')
    ? called(standIn, path, Buffer.concat(chunks).toString())
    : { status: 200, body: path === '/oauth/token' ? TOKEN : metadata(standIn.url) };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function called(standIn: VssidStandIn, path: string, text: string): Answer {
  const asked: Asked = { path, body: JSON.parse(text) as Record<string, unknown> };
  standIn.asked.push(asked);
  return standIn.answer(asked);
}

const TOKEN = { access_token: 'stand-in', token_type: 'Bearer', expires_in: 300 };

const metadata = (issuer: string) => ({
  issuer,
  token_endpoint: `${issuer}/oauth/token`,
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
  token_endpoint_auth_signing_alg_values_supported: ['ES256'],
});
