import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { READER_LANGUAGES, type ReaderLanguage } from '@openvssid/core';
import type { System } from '../../config.ts';
import { problemDetails } from '../problems.ts';
import type { Asked } from './asked.ts';

/** Spread, so that those turned away together do not come back together. */
const RETRY_AFTER_SECONDS = { from: 20, below: 45 };

const page = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const COMES_BACK = page('busy.html');
const SENT_SOMETHING = page('busy-after-sending.html');

type Kind = 'problem' | 'page' | 'page-after-sending' | 'page-data' | 'form-action';
type Answer = { headers: Record<string, string>; body: Buffer; whole?: { head: Buffer; withBody: Buffer } };

/** Made once: turning away must cost next to nothing, or it takes from those who are served. */
const answers = new Map<string, Answer>();

/** 503 with Retry-After, from nothing but memory, in the form that whoever asks can read. */
export function turnAway(system: System, request: IncomingMessage, response: ServerResponse): void {
  const { headers, body } = answerOf(kindOf(system, request), languageOf(request), retryAfter());
  response.writeHead(503, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The same as bytes for a connection that stays open. */
export function wholeAnswer(system: System, asked: Asked, keepAliveMs: number): Buffer {
  const answer = answerOf(kindOf(system, asked), languageOf(asked), retryAfter());
  answer.whole ??= inBytes(answer, keepAliveMs);
  return asked.method === 'HEAD' ? answer.whole.head : answer.whole.withBody;
}

function inBytes({ headers, body }: Answer, keepAliveMs: number): NonNullable<Answer['whole']> {
  const kept = { connection: 'keep-alive', 'keep-alive': `timeout=${Math.floor(keepAliveMs / 1000)}` };
  const lines = Object.entries({ ...headers, ...kept }).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 503 Service Unavailable\r\n${lines.join('')}\r\n`);
  return { head, withBody: Buffer.concat([head, body]) };
}

function retryAfter(): number {
  const { from, below } = RETRY_AFTER_SECONDS;
  return from + Math.floor(Math.random() * (below - from));
}

function kindOf(system: System, { url = '', method, headers }: Asked): Kind {
  if (system === 'partner' || url.startsWith('/api/')) return 'problem';
  // SvelteKit asks for the data of the next page, or sends a form, and shows what it is told without leaving the page.
  if (url.includes('/__data.json')) return 'page-data';
  if (headers['x-sveltekit-action'] !== undefined) return 'form-action';
  return method === 'GET' || method === 'HEAD' ? 'page' : 'page-after-sending';
}

function answerOf(kind: Kind, language: ReaderLanguage, seconds: number): Answer {
  const key = `${kind} ${language} ${seconds}`;
  const known = answers.get(key);
  if (known) return known;
  const { type, text } = written(kind, language, seconds);
  const body = Buffer.from(text);
  const headers = {
    'retry-after': String(seconds),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-type': `${type}; charset=utf-8`,
    'content-length': String(body.length),
  };
  const answer: Answer = { headers, body };
  answers.set(key, answer);
  return answer;
}

function written(kind: Kind, language: ReaderLanguage, seconds: number): { type: string; text: string } {
  // Nothing is logged of a request that was not served, so its id would lead nowhere.
  const problem = problemDetails({ code: 'overloaded', params: { seconds } }, language, '-');
  const error = { message: problem.title, code: problem.code, retryAfterSeconds: seconds };
  switch (kind) {
    case 'problem':
      return { type: 'application/problem+json', text: JSON.stringify(problem) };
    case 'page-data':
      return { type: 'application/json', text: JSON.stringify(error) };
    case 'form-action':
      return { type: 'application/json', text: JSON.stringify({ type: 'error', status: 503, error }) };
    case 'page':
      return { type: 'text/html', text: COMES_BACK.replaceAll('{seconds}', String(seconds)) };
    // Not by itself: what was typed would be lost.
    case 'page-after-sending':
      return { type: 'text/html', text: SENT_SOMETHING };
  }
}

/** The cookie alone: nothing is parsed for a request that is not served. */
function languageOf({ headers }: Asked): ReaderLanguage {
  const chosen = /openvssid_language=(\w+)/.exec(headers.cookie ?? '')?.[1];
  return READER_LANGUAGES.find((language) => language === chosen) ?? 'vi';
}
