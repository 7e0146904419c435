const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** A file for the person alone: nothing on the way keeps it. */
export function download(body: Uint8Array<ArrayBuffer> | string, type: string, fileName: string): Response {
  return new Response(body, {
    headers: { ...HEADERS, 'content-type': type, 'content-disposition': `attachment; filename="${fileName}"` },
  });
}
