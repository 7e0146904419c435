import type { FastifyReply } from 'fastify';
import { inlineHeader } from '../files/file-name.ts';

export type PdfReply = Pick<FastifyReply, 'header'> & { send(payload: never): unknown };

/** A browser's own viewer draws the PDF as an object on a page with a style; nothing else is let in. */
const FOR_THE_VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Opened by the browser: it is ours from the first byte to the last. */
export function sendPdf(reply: PdfReply, fileName: string, bytes: Buffer): never {
  reply.header('content-type', 'application/pdf');
  reply.header('content-disposition', inlineHeader(fileName));
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', FOR_THE_VIEWER);
  return reply.send(bytes as never) as never;
}
