import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '@openvssid/core';
import type { System } from '../../config.ts';
import { problemDetails } from '../problems.ts';

/** Spread, so that those turned away together do not come back together. */
const RETRY_AFTER_SECONDS = { from: 20, below: 45 };

const page = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const COMES_BACK = page('busy.html');
const SENT_SOMETHING = page('busy-after-sending.html');

type Answer = { type: string; body: string };

/** 503 with Retry-After, from nothing but memory, in the form that whoever asks can read. */
export function turnAway(system: System, request: IncomingMessage, response: ServerResponse): void {
  const seconds = randomInt(RETRY_AFTER_SECONDS.from, RETRY_AFTER_SECONDS.below);
  const { type, body } = answerFor(system, request, seconds);
  response.writeHead(503, {
    'retry-after': String(seconds),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answerFor(system: System, request: IncomingMessage, seconds: number): Answer {
  const { url = '', headers } = request;
  const problem = problemDetails({ code: 'overloaded', params: { seconds } }, languageOf(request), randomUUID().slice(-12));
  if (system === 'partner' || url.startsWith('/api/')) return { type: 'application/problem+json', body: JSON.stringify(problem) };
  // SvelteKit asks for the data of the next page, or sends a form, and shows what it is told without leaving the page.
  const error = { message: problem.title, code: problem.code, requestId: problem.requestId, retryAfterSeconds: seconds };
  if (url.includes('/__data.json')) return { type: 'application/json', body: JSON.stringify(error) };
  if (headers['x-sveltekit-action'] !== undefined)
    return { type: 'application/json', body: JSON.stringify({ type: 'error', status: 503, error }) };
  return { type: 'text/html', body: busyPage(request, seconds) };
}

/** A page that comes back by itself; after a form was sent it must not, or what was typed is lost. */
function busyPage({ method }: IncomingMessage, seconds: number): string {
  return method === 'GET' || method === 'HEAD' ? COMES_BACK.replaceAll('{seconds}', String(seconds)) : SENT_SOMETHING;
}

/** The cookie alone: nothing is parsed for a request that is not served. */
function languageOf({ headers }: IncomingMessage): Language {
  return headers.cookie?.includes('openvssid_language=en') ? 'en' : 'vi';
}
