import { inflateSync } from 'node:zlib';

/** Object streams are unpacked in memory when a document is read; what they may come to, all together. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const DICTIONARY_REACH = 4_096;

/**
 * Whether the packed tables of a PDF stay within sane memory. Looks at the raw bytes, before anything parses them:
 * a table packed twice, in another way than Flate, or too large says no.
 */
export function unpacksWithin(bytes: Buffer): boolean {
  let left = MOST_UNPACKED;
  for (const { dictionary, start } of streamsOf(bytes)) {
    if (!/\/(ObjStm|XRef)\b/.test(dictionary)) continue;
    const filters = dictionary.match(/\/(\w+Decode|Fl|LZW|RL|A85|AHx)\b/g) ?? [];
    if (filters.length === 0) continue;
    if (filters.length > 1 || filters[0] !== '/FlateDecode') return false;
    const size = inflatedSize(bytes.subarray(start), left);
    if (size === undefined) return false;
    left -= size;
  }
  return true;
}

function* streamsOf(bytes: Buffer): Iterable<{ dictionary: string; start: number }> {
  let previous = 0;
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).equals(END)) continue;
    const start = at + 6 + (bytes[at + 6] === CARRIAGE_RETURN ? 2 : 1);
    const head = bytes.subarray(Math.max(previous, at - DICTIONARY_REACH), at).toString('latin1');
    yield { dictionary: withoutEscapes(head.slice(Math.max(0, head.lastIndexOf(' obj')))), start };
    previous = at;
  }
}

const END = Buffer.from('end');
const CARRIAGE_RETURN = 13;

/** Names may be written /Obj#53tm. */
function withoutEscapes(dictionary: string): string {
  return dictionary.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Undefined where it would not fit; a stream that cannot be unpacked at all is left to the parser to refuse. */
function inflatedSize(packed: Buffer, most: number): number | undefined {
  if (most <= 0) return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: most }).length;
  } catch (error) {
    return error instanceof RangeError ? undefined : 0;
  }
}
