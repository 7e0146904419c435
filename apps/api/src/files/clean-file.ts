import { ok, refuse, type Result } from '@openvssid/core';
import { fileTypeFromBuffer } from 'file-type';
import { cleanImage } from './clean-image.ts';
import { cleanPdfApart } from './clean-pdf-apart.ts';
import { oneAtATime } from './one-at-a-time.ts';

export const MOST_BYTES = 10 * 1024 * 1024;

export type MediaType = 'image/jpeg' | 'image/png' | 'application/pdf';
export type CleanFile = { bytes: Buffer; mediaType: MediaType };

// One picture unpacked takes up to 200 MB: never two at once in a process. Nor two documents, which keep no picture waiting.
const pictureInTurn = oneAtATime(20);
const documentInTurn = oneAtATime(20);

/** What was sent, judged by its content and made harmless; the name and the type that came with it are not believed. */
export async function cleanFile(bytes: Buffer, allowed: readonly MediaType[]): Promise<Result<CleanFile>> {
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > MOST_BYTES) return refuse('file-too-large', { params: { megabytes: 10 } });
  const detected = (await fileTypeFromBuffer(bytes))?.mime;
  const mediaType = allowed.find((one) => one === detected);
  if (mediaType === undefined) return refuse('file-kind-not-allowed');
  const cleaned = await (mediaType === 'application/pdf'
    ? documentInTurn(() => cleanPdfApart(bytes))
    : pictureInTurn(() => cleanImage(bytes, mediaType)));
  if (cleaned === undefined) return refuse('overloaded', { params: { seconds: 10 } });
  return cleaned.ok ? ok({ bytes: cleaned.value, mediaType }) : cleaned;
}
