import type { FastifyRequest } from 'fastify';
import { RefusedError } from './answer.ts';

/** PostgreSQL keeps neither the character 0 nor half a character: a request that carries one, in a value or a name, is a wrong request. */
export async function refuseUnkeepableText({ params, query, body }: FastifyRequest): Promise<void> {
  const waiting: unknown[] = [params, query, body];
  // By a list, not by recursion: nesting is bounded by the size of the body alone.
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') assertKeepable(value);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      assertKeepable(name);
      waiting.push(inner);
    }
  }
}

function assertKeepable(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw new RefusedError({ code: 'invalid-request' });
}
