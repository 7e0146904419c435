import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type Deployment = { url: string; deploy(): void; newVersion: string; end(): Promise<void> };

/**
 * Stands between browsers and a product. From `deploy()` on, everything that names the version of the build – pages, `version.json`, the
 * service worker – names another one, as after a deployment.
 */
export async function openDeployment(port: number, product: string): Promise<Deployment> {
  const answer = await fetch(`${product}/_app/version.json`);
  const { version } = (await answer.json()) as { version: string };
  const newVersion = String(Number(version) + 1);
  let deployed = false;
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing, product, (text) => (deployed ? text.replaceAll(version, newVersion) : text)).catch(() =>
      outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${port}`,
    newVersion,
    deploy: () => void (deployed = true),
    end: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  product: string,
  renamed: (text: string) => string,
): Promise<void> {
  const asked = request(product + (incoming.url ?? '/'), {
    method: incoming.method ?? 'GET',
    headers: { ...incoming.headers, 'accept-encoding': 'identity' },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => asked.on('response', resolve).on('error', reject));
  asked.end(await buffer(incoming));
  const answer = await answered;
  const bytes = await buffer(answer);
  const isText = /html|javascript|json/.test(answer.headers['content-type'] ?? '');
  const body = isText ? Buffer.from(renamed(bytes.toString())) : bytes;
  const { 'transfer-encoding': _, etag: __, ...headers } = answer.headers;
  outgoing.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': body.length }).end(body);
}
