import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitorOf } from '../visitor.ts';
import { htmlOf, type Page, policyOf } from './page.ts';

/** A page of the protocol where the library has no part in the answer. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, status: number, page: Page): FastifyReply {
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'content-security-policy': policyOf(page) })
    .type('text/html; charset=utf-8')
    .send(htmlOf(page, visitorOf(request).language));
}
