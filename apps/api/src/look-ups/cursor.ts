import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';

/** Where a page ended: it goes on from there even when rows come or go in between. */
export type Cursor = { nameKey: string; code: string };

const written = z.tuple([z.string().max(300), z.string().max(60)]);

export function writeCursor({ nameKey, code }: Cursor): string {
  return Buffer.from(JSON.stringify([nameKey, code])).toString('base64url');
}

/** `undefined` for the first page. */
export function readCursor(text: string | undefined): Result<Cursor | undefined> {
  if (text === undefined || text === '') return ok(undefined);
  const parsed = written.safeParse(parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success || parsed.data.some((part) => part.includes('\0') || !part.isWellFormed()))
    return refuse('invalid-request', { field: 'after' });
  const [nameKey, code] = parsed.data;
  return ok({ nameKey, code });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
