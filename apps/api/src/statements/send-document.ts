import { nameKey } from '@openvssid/core';
import { type PdfReply, sendPdf } from '../letters/send-pdf.ts';
import type { IssuedDocument } from './issued-document.ts';

export function sendDocument(reply: PdfReply, document: IssuedDocument, bytes: Buffer): never {
  return sendPdf(reply, fileNameOf(document), bytes);
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
