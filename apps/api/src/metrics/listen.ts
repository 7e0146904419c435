import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Config } from '../config.ts';
import type { Metrics } from './metrics.ts';

export type MetricsListener = { close(): Promise<void> };

/** A listener of its own for Prometheus, apart from what people reach; none where METRICS_PORT is not set. */
export async function listenForMetrics(
  { METRICS_PORT: port, METRICS_HOST: host }: Pick<Config, 'METRICS_PORT' | 'METRICS_HOST'>,
  metrics: Metrics,
): Promise<MetricsListener | undefined> {
  if (port === undefined) return undefined;
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw inUse ? new Error(`METRICS_PORT: port ${port} is in use. Stop the program that holds it, or set another port.`) : error;
  });
  return {
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
