import type { FastifyBaseLogger } from 'fastify';
import type { AdmissionLimit } from './limit.ts';

const EVERY_MS = 10_000;

/** While requests are turned away, one line in ten seconds says so: the operator's first sign that more machines are needed. */
export function reportOverload(admission: AdmissionLimit, log: FastifyBaseLogger): void {
  let told = 0;
  setInterval(() => {
    const { refused, limit } = admission.state;
    if (refused > told) log.warn({ turnedAway: refused - told, limit }, 'overloaded');
    told = refused;
  }, EVERY_MS).unref();
}
