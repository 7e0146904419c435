import multipart from '@fastify/multipart';
import { ok, refuse, type Result } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import type { Api } from '../http/api.ts';
import { MOST_BYTES } from './clean-file.ts';

export type Upload = { name: string | undefined; bytes: Buffer };

const accepting = new WeakSet<Api>();

/** Lets the routes of a listener take files: one a request, whatever is larger is cut off while it comes in. Once is enough. */
export function acceptUploads(api: Api): void {
  if (accepting.has(api)) return;
  accepting.add(api);
  api.register(multipart, { limits: { files: 1, fileSize: MOST_BYTES, fields: 5, fieldSize: 1_000, parts: 6, headerPairs: 20 } });
}

/** The one file of a multipart request. */
export async function readUpload(request: FastifyRequest): Promise<Result<Upload>> {
  if (!request.isMultipart()) return refuse('unsupported-media-type');
  const part = await request.file({ throwFileSizeLimit: false });
  if (!part) return refuse('file-empty', { field: 'file' });
  const bytes = await part.toBuffer();
  if (part.file.truncated) return refuse('file-too-large', { field: 'file', params: { megabytes: MOST_BYTES / 1024 / 1024 } });
  return ok({ name: part.filename, bytes });
}
