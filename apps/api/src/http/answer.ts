import type { FastifyReply, FastifyRequest } from 'fastify';
import { isReaderLanguage, preferredLanguage, type ReaderLanguage, type Refusal, type Result } from '@openvssid/core';
import { problemDetails } from './problems.ts';

/** Thrown by guards only, where a route cannot go on; the error handler turns it into problem details. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The value of a result; a refusal becomes problem details with the status of its code. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new RefusedError(result.refusal);
  return result.value;
}

type TextReply = { header(name: string, value: string): { send(payload: never): unknown } };

/**
 * Sends JSON that PostgreSQL has made, as it is; as bytes, because Node would copy a Vietnamese text twice to put the head before it. Typed as `never` because the route's schema speaks of the object, not of its text;
 * a test of each such route parses the answer with that schema.
 */
export function sendJson(reply: TextReply, text: string): never {
  return reply.header('content-type', 'application/json; charset=utf-8').send(Buffer.from(text) as never) as never;
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const details = problemDetails(refusal, languageOf(request), request.id);
  if (details.status === 429 || details.status === 503) {
    const seconds = Number(refusal.params?.['seconds'] ?? Number(refusal.params?.['minutes'] ?? 1) * 60);
    reply.header('retry-after', String(Math.max(1, Math.ceil(seconds))));
  }
  return reply.code(details.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(details));
}

/** The reader's language: their choice in the cookie, else what the browser asks for, else Vietnamese. */
export function languageOf(request: FastifyRequest): ReaderLanguage {
  const chosen = request.cookies['openvssid_language'];
  return isReaderLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language']);
}
