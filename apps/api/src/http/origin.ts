import type { FastifyRequest } from 'fastify';
import { RefusedError } from './answer.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A write must come from our own pages: browsers send Origin with every cross-site write, and Sec-Fetch-Site beside it.
 * A program without a browser sends neither and carries no cookie by accident.
 */
export function refuseForeignOrigin(publicUrl: string) {
  const own = new URL(publicUrl).origin;
  return async (request: FastifyRequest): Promise<void> => {
    if (READS.has(request.method)) return;
    const origin = request.headers.origin;
    const site = request.headers['sec-fetch-site'];
    const foreign = origin !== undefined ? origin !== own : site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreign) throw new RefusedError({ code: 'foreign-origin' });
  };
}
