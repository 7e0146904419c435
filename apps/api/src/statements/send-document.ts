import type { FastifyReply } from 'fastify';
import { nameKey } from '@openvssid/core';
import { inlineHeader } from '../files/file-name.ts';
import type { IssuedDocument } from './issued-document.ts';

type DocumentReply = Pick<FastifyReply, 'header'> & { send(payload: never): unknown };

/** A browser's own viewer draws the PDF as an object on a page with a style; nothing else is let in. */
const FOR_THE_VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Opened by the browser: it is ours from the first byte to the last. */
export function sendDocument(reply: DocumentReply, document: IssuedDocument, bytes: Buffer): never {
  reply.header('content-type', 'application/pdf');
  reply.header('content-disposition', inlineHeader(fileNameOf(document)));
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', FOR_THE_VIEWER);
  return reply.send(bytes as never) as never;
}

/** `c14-ts-2025-nguyen-van-an.pdf`: told apart in a folder of downloads. */
function fileNameOf({ content }: IssuedDocument): string {
  const kind = content.kind === 'insurance-book' ? 'so-bhxh' : `c14-ts-${content.year}`;
  const name = nameKey(content.holder.fullName)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${kind}-${name}.pdf`;
}
