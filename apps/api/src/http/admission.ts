import { readFileSync } from 'node:fs';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { System } from '../config.ts';
import { sendProblem } from './answer.ts';

const MAX_EVENT_LOOP_DELAY_MS = 2_000;
const RETRY_AFTER_SECONDS = 30;

/** What cannot be served fast is turned away at once: people get a page that says so, programs get problem details. */
export async function registerAdmission(app: FastifyInstance, system: System): Promise<void> {
  const turnAway = turnAwayFrom(system);
  await app.register(underPressure, {
    maxEventLoopDelay: MAX_EVENT_LOOP_DELAY_MS,
    pressureHandler: (request, reply) => {
      // Health is asked for in order to know; an answer that is late says it too.
      if (!request.url.startsWith('/healthz/')) turnAway(request, reply);
    },
  });
}

/** Answers 503 with Retry-After, as a page where somebody waits for a page. */
export function turnAwayFrom(system: System): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  const page = busyPageOf(system);
  return (request, reply) => {
    if (page === undefined || request.url.startsWith('/api/'))
      return sendProblem(request, reply, { code: 'overloaded', params: { seconds: RETRY_AFTER_SECONDS } });
    return reply
      .code(503)
      .header('retry-after', String(RETRY_AFTER_SECONDS))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page);
  };
}

function busyPageOf(system: System): string | undefined {
  return system === 'partner' ? undefined : readFileSync(new URL(`../../../${system}/static/busy.html`, import.meta.url), 'utf8');
}
