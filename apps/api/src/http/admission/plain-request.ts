import type { Asked } from './asked.ts';

/** Of a plain request nothing but `bodyLeft` bytes is still to come. */
export type PlainRequest = Asked & { bodyLeft: number };

/** A whole head. Each line matches in one way only, so that the time it takes is bounded by its length. */
const HEAD =
  /^(GET|HEAD|POST|PUT|PATCH|DELETE) (\/[!-~]*) HTTP\/1\.1\r\n(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r\n)+\r\n/;
/** The gate's own, and whatever decides where the request ends or what becomes of the connection. */
const FIELDS =
  /\r\n(host|cookie|authorization|x-sveltekit-action|content-length|connection|transfer-encoding|expect|upgrade):[\t ]*([^\r]*)/gi;
/** Node itself refuses heads of more than 16 kB. */
const LONGEST_HEAD = 12 * 1024;

/**
 * Reads just enough of a request to turn it away, and to know where it ends. Undefined is whatever is not as plain as what browsers
 * and proxies send: in pieces, several at once, with a field twice. Node's parser alone then decides what it means.
 */
export function readPlainRequest(chunk: Buffer): PlainRequest | undefined {
  const [head, method, url] = HEAD.exec(chunk.toString('latin1', 0, LONGEST_HEAD)) ?? [];
  if (head === undefined || method === undefined || url === undefined) return undefined;
  const headers = fieldsOf(head);
  const length = headers && bodyLength(method, headers['content-length']);
  if (headers === undefined || length === undefined) return undefined;
  const bodyLeft = length - (chunk.length - head.length);
  return bodyLeft < 0 ? undefined : { method, url, headers, bodyLeft };
}

function fieldsOf(head: string): Asked['headers'] | undefined {
  const fields: Asked['headers'] = {};
  FIELDS.lastIndex = 0;
  for (let found = FIELDS.exec(head); found; found = FIELDS.exec(head)) {
    const [, name = '', value = ''] = found;
    const field = knownField(name);
    if (field === undefined || fields[field] !== undefined) return undefined;
    fields[field] = value;
  }
  const { host, connection } = fields;
  return host !== undefined && (connection === undefined || /^keep-alive$/i.test(connection)) ? fields : undefined;
}

/** Undefined is a field that changes how a request is read. */
function knownField(name: string) {
  const field = name.toLowerCase();
  switch (field) {
    case 'host':
    case 'cookie':
    case 'authorization':
    case 'x-sveltekit-action':
    case 'content-length':
    case 'connection':
      return field;
    default:
      return undefined;
  }
}

function bodyLength(method: string, length: string | undefined): number | undefined {
  if (length === undefined) return 0;
  const mayHaveBody = method !== 'GET' && method !== 'HEAD';
  return mayHaveBody && /^\d{1,9}$/.test(length) ? Number(length) : undefined;
}
