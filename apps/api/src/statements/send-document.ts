import type { FastifyReply } from 'fastify';
import { nameKey } from '@openvssid/core';
import { inlineHeader } from '../files/file-name.ts';
import type { IssuedDocument } from './issued-document.ts';

type DocumentReply = Pick<FastifyReply, 'header'> & { send(payload: never): unknown };

/** Opened by the browser: it is ours from the first byte to the last. */
export function sendDocument(reply: DocumentReply, document: IssuedDocument, bytes: Buffer): never {
  reply.header('content-type', 'application/pdf');
  reply.header('content-disposition', inlineHeader(fileNameOf(document)));
  reply.header('x-content-type-options', 'nosniff');
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
