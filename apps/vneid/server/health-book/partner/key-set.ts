import type { FastifyInstance } from 'fastify';
import type { Keys, SigningKey } from '../../keys.ts';

/** What is private in a key of elliptic curves or RSA (RFC 7518). */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** The public halves of the keys by which VNeID proves itself to VssID's partner API. */
export function clientKeySet({ client }: Pick<Keys, 'client'>): { keys: Record<string, unknown>[] } {
  return { keys: client.map(publicHalf) };
}

/** `/health-book/jwks.json`: VssID reads it when it sees a key it does not know. */
export function publishClientKeys(app: FastifyInstance, keys: Pick<Keys, 'client'>): void {
  app.get('/health-book/jwks.json', async (_request, reply) => {
    reply.header('cache-control', 'public, max-age=300');
    return clientKeySet(keys);
  });
}

function publicHalf(key: SigningKey): Record<string, unknown> {
  return Object.fromEntries(Object.entries(key).filter(([member]) => !PRIVATE_MEMBERS.includes(member)));
}
