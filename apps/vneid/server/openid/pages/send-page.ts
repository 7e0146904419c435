import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isLostConnection } from '@openvssid/server/db/lost-connection';
import { visitorOf } from '../visitor.ts';
import { htmlOf, type Page, policyOf } from './page.ts';
import { pageTexts } from './texts.ts';

/** A page of the protocol where the library has no part in the answer. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, status: number, page: Page): FastifyReply {
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'content-security-policy': policyOf(page) })
    .type('text/html; charset=utf-8')
    .send(htmlOf(page, visitorOf(request).language));
}

/** What went wrong, in words, and the way home. */
export function sendFault(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  kind: 'gone' | 'request' | 'ours',
): FastifyReply {
  const t = pageTexts[visitorOf(request).language];
  const { title, lines } = t.faults[kind];
  return sendPage(request, reply, status, { title, lines: lines(''), ways: `<a class="main" href="/">${t.home}</a>` });
}

/**
 * Where neither the library nor the app with the pages answers for a fault: a person may wait for it in a browser. Of the error nothing is told
 * but to the log.
 */
export function sendUnexpected(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = isLostConnection(error) ? 503 : (error.statusCode ?? 500);
  if (status < 500) return sendFault(request, reply, status, 'request');
  request.log.error({ err: error }, 'fault at an address of the protocol');
  return sendFault(request, reply, status, 'ours');
}
