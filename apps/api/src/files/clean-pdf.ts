import { ok, refuse, type Result } from '@openvssid/core';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFStream } from 'pdf-lib';
import { unpacksWithin } from './pdf-bomb.ts';

const MOST_PAGES = 100;

/** Whatever acts, carries other files, or tells who made the document and where. */
const REMOVED_KEYS = [
  'AA',
  'OpenAction',
  'A',
  'JS',
  'JavaScript',
  'EmbeddedFiles',
  'AF',
  'EF',
  'Metadata',
  'PieceInfo',
  'Perms',
  'XFA',
  'PA',
  'RichMediaContent',
].map((key) => PDFName.of(key));
const REMOVED_ANNOTATIONS = new Set(['/FileAttachment', '/RichMedia', '/Screen', '/Movie', '/Sound', '/3D', '/Link']);

/** The pages alone, in a new document: no scripts, no attached files, no metadata. Encrypted and broken ones are refused. */
export async function cleanPdf(bytes: Buffer): Promise<Result<Buffer>> {
  if (!unpacksWithin(bytes)) return refuse('file-unreadable');
  try {
    const original = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false });
    const pages = original.getPageCount();
    if (pages === 0) return refuse('file-unreadable');
    if (pages > MOST_PAGES) return refuse('file-too-many-pages', { params: { limit: MOST_PAGES } });
    for (const [, object] of original.context.enumerateIndirectObjects()) strip(object);
    return ok(await copyOf(original));
  } catch (error) {
    return refuse(isEncrypted(error) ? 'file-encrypted' : 'file-unreadable');
  }
}

/** Copying takes along only what the pages reach; the old catalogue, with its names and actions, stays behind. */
async function copyOf(original: PDFDocument): Promise<Buffer> {
  const copy = await PDFDocument.create({ updateMetadata: false });
  for (const page of await copy.copyPages(original, original.getPageIndices())) copy.addPage(page);
  return Buffer.from(await copy.save({ updateFieldAppearances: false }));
}

function strip(object: PDFObject): void {
  if (object instanceof PDFRawStream || object instanceof PDFStream) return strip(object.dict);
  if (object instanceof PDFArray) return object.asArray().forEach(strip);
  if (!(object instanceof PDFDict)) return;
  for (const key of REMOVED_KEYS) object.delete(key);
  dropActiveAnnotations(object);
  for (const [, value] of object.entries()) strip(value);
}

function dropActiveAnnotations(dict: PDFDict): void {
  const annotations = dict.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return;
  const kept = annotations.asArray().filter((entry) => {
    const annotation = dict.context.lookup(entry);
    return annotation instanceof PDFDict && !REMOVED_ANNOTATIONS.has(String(annotation.get(PDFName.of('Subtype'))));
  });
  dict.set(PDFName.of('Annots'), dict.context.obj(kept));
}

function isEncrypted(error: unknown): boolean {
  return error instanceof Error && /encrypt/i.test(error.message);
}
